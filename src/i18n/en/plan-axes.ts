export const planAxes = {
  'plan.axes': 'Four axes',
  'plan.axes.lead':
    'Each from 0 to 100, the higher the better; need is what is missing to 100 on average. Open one to see how it is computed.',
  'plan.axes.name.quantity': 'Quantity',
  'plan.axes.name.distribution': 'Distribution',
  'plan.axes.name.quality': 'Quality',
  'plan.axes.name.sharing': 'Sharing',
  'plan.axes.bars': 'Quantity {quantity}, distribution {distribution}, quality {quality}, sharing {sharing}',
  'plan.axes.untold.quantity': 'no yardstick',
  'plan.axes.untold.seats': 'no seats',
  'plan.axes.range': 'may be {low}–{high}',
  'plan.axes.need': 'Need',
  'plan.axes.rank': 'Need is {need} of 100; it ranks {rank} of {count} micro-grids, the neediest first.',
  'plan.axes.rank.own':
    'Need is {need} of 100; it ranks {rank} of {count} micro-grids, between {first} and {last}, because of {open}.',
  'plan.axes.rank.others':
    'Need is {need} of 100; it ranks {rank} of {count} micro-grids, between {first} and {last}, because something about seats in other grids is unknown.',
  'plan.axes.open.backrest': {
    one: 'one seat with an unknown back',
    other: '{count} seats with unknown backs',
  },
  'plan.axes.open.armrest': { one: 'one seat with unknown arms', other: '{count} seats with unknown arms' },
  'plan.axes.open.covered': {
    one: 'one seat with unknown cover',
    other: '{count} seats with unknown cover',
  },
  'plan.axes.open.checked': {
    one: 'one seat with an unknown day of its last check',
    other: '{count} seats with an unknown day of their last check',
  },
  'plan.axes.open.access': { one: 'one seat of unknown access', other: '{count} seats of unknown access' },
  'plan.axes.quantity.hectare':
    'Public places: {places} on {hectares} ha, so {density} a hectare; the yardstick is {reference}. 50 × {density} ÷ {reference}, at most 50: {points} points.',
  'plan.axes.quantity.kilometre':
    'Public places: {places} along {kilometres} km of {streets}, so {density} a kilometre; the yardstick is {reference}. 50 × {density} ÷ {reference}, at most 50: {points} points.',
  'plan.axes.streets.public': 'public streets',
  'plan.axes.streets.all': 'streets and lanes (there is no public street here)',
  'plan.axes.quantity.no-area': 'There is no area, so this half is 0.',
  'plan.axes.quantity.no-street': 'There is no street, so this half is 0.',
  'plan.axes.quantity.untold':
    'The pack gives no yardstick, so quantity cannot be told; it counts 0 in the mean.',
  'plan.axes.quantity.access': {
    one: 'Of one place it is unknown whether it is free; it is counted. If it is for customers only, quantity is {low}.',
    other:
      'Of {count} places it is unknown whether they are free; they are counted. If all are for customers only, quantity is {low}.',
  },
  'plan.axes.quantity.note':
    'The yardstick is the 90th percentile of this district’s micro-grids as they were, and stays: there is no norm, so it is relative to this district.',
  'plan.axes.distribution.covered':
    'Of the {streets}, {share} is within a walk of {walk} of a seat: 50 × {share} = {points} points.',
  'plan.axes.distribution.stretch':
    'Past the farthest point one walks at least {stretch} from seat to seat; a walk of {walk} means a seat every {spacing} at most. 50 × {spacing} ÷ {stretch}, at most 50: {points} points.',
  'plan.axes.distribution.none':
    'No usable seat can be reached along the streets, so there is no longest stretch: this axis is 0.',
  'plan.axes.distribution.note': 'The only axis that follows the walk and “usable for”.',
  'plan.axes.question.backrest': 'Back',
  'plan.axes.question.armrest': 'Arms',
  'plan.axes.question.covered': 'Cover',
  'plan.axes.question.checked': 'Checked within a year',
  'plan.axes.quality.answers': '{question}: {yes} places yes, {no} no, {open} unknown.',
  'plan.axes.quality.formula':
    'Of {known} known answers {yes} are yes: 100 × {yes} ÷ {known} = {points} points.',
  'plan.axes.quality.open':
    'Unknown answers: {open}. All of them no gives {low}, all of them yes {high}. “Limited” counts as unknown.',
  'plan.axes.quality.note':
    'Four questions a place, those for customers only included. Without a day of the last check it was not checked.',
  'plan.axes.sharing.free':
    'Of {places} places {free} are known to be free to sit: 50 × {free} ÷ {places} = {points} points.',
  'plan.axes.sharing.shared':
    'Of {places} places {shared} are shared by a shop or adopted: 50 × {shared} ÷ {places} = {points} points.',
  'plan.axes.sharing.access': {
    one: 'Of one place it is unknown whether it is free; if so, sharing is {high}.',
    other: 'Of {count} places it is unknown whether they are free; if all are, sharing is {high}.',
  },
  'plan.axes.sharing.note':
    'Places for customers only are in the total. A term that is due for renewal is not counted as adopted.',
  'plan.axes.no-seats': 'There is no seat to tell it from: this axis has no value and counts 0 in the mean.',
  'plan.axes.total': 'In all {value} points.',
  'plan.axes.need.part': '{axis}: {value} points, weight {weight}.',
  'plan.axes.need.formula': '100 less the weighted mean of {mean} leaves a need of {need}.',
  'plan.axes.need.range': 'With everything unknown for the better it is {low}, for the worse {high}.',
  'plan.axes.weights': 'Weights of the axes',
  'plan.axes.weights.even': 'all the same',
  'plan.axes.weights.value': 'weight {weight}',
  'plan.axes.weights.off': 'left out',
  'plan.axes.weights.hint':
    '0 leaves an axis out; when all are left out, all weigh the same. The weights go into the link.',
  'plan.axes.weights.reset': 'All the same again',
  'plan.axes.fairness': 'How evenly places are spread',
  'plan.axes.fairness.gini':
    'The Gini coefficient of places a hectare is {gini}: at 0 every micro-grid has the same density, towards 1 a few have nearly all. The half with the fewest holds {half} of all densities added up.',
  'plan.axes.fairness.gini.adopted':
    'Of adopted places alone it is {gini}; the half with the fewest holds {half}.',
  'plan.axes.fairness.none': 'No micro-grid has a public place, so nothing is spread.',
  'plan.axes.fairness.none.adopted': 'No place is adopted yet.',
  'plan.axes.fairness.chart': 'Lorenz curve',
  'plan.axes.fairness.chart.text':
    'Across: the micro-grids from the fewest places a hectare to the most. Upwards: their part of all densities added up. The farther from the diagonal, the less even.',
  'plan.axes.fairness.places': 'Places',
  'plan.axes.fairness.adopted': 'Adopted places',
  'plan.axes.fairness.equal': 'All equal',
  'plan.axes.fairness.areas': 'Micro-grids with the fewest',
  'plan.axes.fairness.table': 'As a table',
  'plan.axes.fairness.method':
    'Public places in use only, without those for customers only. Every micro-grid counts once, however large: its size is in its density. Sources: Lorenz 1905, Gini 1914.',
  'plan.axes.untold.streets': 'no streets',
  'plan.axes.distribution.streetless':
    'This district has no streets yet, so distribution is unknown, which does not mean bad; it counts as 0 in the mean.',
} as const;
