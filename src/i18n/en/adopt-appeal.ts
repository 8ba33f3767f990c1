export const adoptAppeal = {
  'adopt.appeal.kicker': 'An appeal by the Jing’an Temple business alliance',
  'adopt.appeal.title': 'Build a good city together, share its seats',
  'adopt.appeal.picture': 'A bench under a plane tree',
  'adopt.appeal.lead': 'Whoever is tired should find a place to sit down.',
  'adopt.appeal.what':
    'The Jing’an Temple business alliance joins office buildings and street shops. It sent its members the initiative “Build a good city together, share its seats”; the aim is “a district one can sit down in”.',
  'adopt.appeal.why':
    'Seats had been too few, unevenly spread, of poor quality and not shared enough. Since early 2021 over 100 public seats have been made here, the first pilot in the city. Community units and well-known people adopted, donated, planned and designed seats, and citizens were consulted; at café fronts anyone may sit without buying.',
  'adopt.appeal.source':
    'Told by Zuozuo after a press report of 16 August 2021, not in the alliance’s own words; the line about being tired and the sign-up below are Zuozuo’s.',
  'adopt.appeal.now': 'Today',
  'adopt.appeal.now.note':
    'Seats and adoptions are illustrative data; what has been received is as far as this device knows.',
  'adopt.appeal.now.available': 'seats can be adopted',
  'adopt.appeal.now.offers': 'sites wait for someone to donate a seat',
  'adopt.appeal.now.proposals': 'proposals are open for comment',
  'adopt.appeal.join': 'Take part',
  'adopt.appeal.home': 'For which building or shop (you may leave it open)',
  'adopt.appeal.home.placeholder': 'Building, shop or address',
  'adopt.appeal.home.none': 'Nothing found. You can choose a way below all the same.',
  'adopt.appeal.home.chosen': 'For {home}',
  'adopt.appeal.home.change': 'Another one',
  'adopt.appeal.ways': 'Five ways: choose one to begin',
  'adopt.appeal.way.adopt': 'Look after a seat that is there, for {years} years at a time.',
  'adopt.appeal.way.donate': 'Put a new seat where the street office offers a site.',
  'adopt.appeal.way.plan': 'Point out a place that should have a seat.',
  'adopt.appeal.way.design': 'Hand in a design for a seat or a site.',
  'adopt.appeal.way.share': 'Let everyone sit on your own seats, without buying.',
  'adopt.appeal.after':
    'Your pledge is first saved on this device; then you send its file to the street office. Your contact is never public.',
  'adopt.appeal.forward': 'Pass this appeal on',
  'adopt.appeal.share': 'Share',
  'adopt.appeal.copy': 'Copy the link',
  'adopt.appeal.copied': 'The link is copied.',
  'adopt.appeal.copy.failed': 'It could not be copied; the link is selected, please copy it yourself.',
  'adopt.appeal.print': 'Print',
  'adopt.appeal.print.link': 'This page on the web: {link}',
  'adopt.appeal.print.no-link':
    'The data pack names no public address, so that no link is printed on this sheet.',
} as const;
