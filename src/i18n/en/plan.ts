export const plan = {
  'plan.question': 'Where are seats missing?',
  'plan.answer':
    'Of the district’s {length} of public streets, {share} lies within a {walk} walk of a seat. In {few} of {grids} micro-grids it is under 10 %; the longest stretch without a seat is on {street}: {stretch} from seat to seat.',
  'plan.computing': 'Computing…',
  'plan.not-computed': 'It cannot be computed now; below is the last result.',
  'plan.incomplete': {
    one: 'One micro-grid could not be computed; the totals leave it out.',
    other: '{count} micro-grids could not be computed; the totals leave them out.',
  },
  'plan.straight': 'Walks are measured along street centre lines; crossing a street is not counted.',
  'plan.need': 'Usable for',
  'plan.need.hint': 'what is unknown is counted apart, not as “no”',
  'plan.need.anyone': 'Anyone',
  'plan.need.back-arms': 'Back and arms',
  'plan.need.at': 'Open at a time',
  'plan.need.at.label': 'District time',
  'plan.unknown': {
    one: 'One seat is left out because something about it is unknown.',
    other: '{count} seats are left out because something about them is unknown.',
  },
  'plan.assumed': {
    one: 'One has no hours given and is taken as open.',
    other: '{count} have no hours given and are taken as open.',
  },
  'plan.table': { one: 'The micro-grid', other: 'The {count} micro-grids by need of seats' },
  'plan.group': 'Group by neighbourhood',
  'plan.column.rank': 'No.',
  'plan.column.grid': 'Micro-grid',
  'plan.column.share': 'In {walk}',
  'plan.column.share.title': 'Share of the public streets within a {walk} walk of a usable seat',
  'plan.column.gap': 'Gap',
  'plan.column.gap.title': 'Public streets farther than a {walk} walk from every usable seat',
  'plan.group.label': '{name}: {share} served, {seats} seats',
  'plan.export': 'Export',
  'plan.export.table': 'Table, CSV',
  'plan.export.gaps': 'Gaps, GeoJSON',
  'plan.grid.sentence':
    'Of {length} of public streets, {share} lies within a {walk} walk of a seat; {gap} is out of reach.',
  'plan.grid.uncovered': 'None of its {length} of streets lies within a {walk} walk of a seat.',
  'plan.grid.topic': 'The grid’s own matter',
  'plan.grid.residents': 'about {count} residents',
  'plan.grid.seats': 'Seats in the grid',
  'plan.grid.seats.none': 'No public seat lies in the grid.',
  'plan.grid.figures': 'Figures',
  'plan.figure.area': 'Area',
  'plan.figure.covered': 'Covered area',
  'plan.figure.gap': 'Gap area',
  'plan.figure.seats': 'Public seats',
  'plan.figure.usable': 'Of them usable',
  'plan.figure.unknown': 'Something unknown',
  'plan.figure.places': 'Places',
  'plan.figure.seats.value': { one: '{count} site', other: '{count} sites' },
  'plan.figure.places.value': '{count}',
  'plan.print': 'Print this grid',
  'plan.print.title': 'Seats in {grid}',
  'plan.print.made': 'Made by Zuozuo on {day} · {walk} on foot · {need}',
  'plan.print.note':
    'Grid borders, seats and adoptions are illustrative, not official. Streets © OpenStreetMap contributors (ODbL). Red: farther than a {walk} walk from every usable seat; hatched: farther than {walk} in a straight line.',
  'plan.how': 'How is this computed?',
  'plan.how.area':
    'Areas: discs of {walk} around every usable seat, merged and cut with the grid, computed exactly in the local plane of the ellipsoid. Seats outside the grid count.',
  'plan.how.counts': 'Only public seats in use count: not those for customers only, private, closed or gone.',
  'plan.answer.unreached':
    'Of the district’s {length} of public streets, {share} lies within a {walk} walk of a seat. In {few} of {grids} micro-grids it is under 10 %.',
  'plan.unattached': {
    one: 'One usable seat has no walkable street near it and is in no walking figure.',
    other: '{count} usable seats have no walkable street near them and are in no walking figure.',
  },
  'plan.column.rank.title': 'By need; where something is unknown, the range of ranks is given',
  'plan.column.axes': 'Scores',
  'plan.column.axes.title':
    'Four scores from 0 to 100: quantity, distribution, quality, sharing; sorted by their mean',
  'plan.grid.sentence.all':
    'It has no public street; counting lanes, {share} of {length} lies within a {walk} walk of a seat and {gap} is out of reach.',
  'plan.grid.streetless': 'It has no street that one can walk.',
  'plan.grid.foot': 'On foot',
  'plan.grid.straight': 'Straight line',
  'plan.grid.counts': 'Seats',
  'plan.figure.street': 'Public streets',
  'plan.figure.street.all': 'Streets, lanes included',
  'plan.figure.street-covered': 'Within reach of a seat',
  'plan.figure.street-gap': 'Out of reach',
  'plan.figure.stretch': 'Longest stretch without a seat',
  'plan.figure.stretch.none': 'no seat can be reached',
  'plan.figure.unreachable': 'Not connected to any seat',
  'plan.figure.lanes': 'Lanes (illustrative)',
  'plan.figure.lanes.value': '{length}, {share} served',
  'plan.how.foot':
    'On foot: from every point of the streets along the network to the nearest usable seat, the straight leg beside the street included. Lines are centre lines: crossing a street is not counted. A street on a border is shared equally by its grids.',
  'plan.how.turf':
    'A second opinion on the areas: Turf, with polygons on a sphere (64 steps a quarter circle).',
  'plan.how.turf.ask': 'Compute again with Turf',
  'plan.how.turf.busy': 'Turf is computing, a few seconds…',
  'plan.how.turf.district': 'Covered area of the district: exact {exact}, Turf {turf}.',
  'plan.how.turf.largest':
    'The largest difference of a grid is {difference} percentage points ({grid}); the stated bound is {bound}.',
  'plan.how.turf.unbound':
    'No bound is stated for walks over 150 m; the largest difference of a grid is {difference} percentage points ({grid}).',
  'plan.rank.range': 'For want of knowledge it may rank from {first} to {last}',
  'plan.neighbourhood.grids': 'Its micro-grids',
  'plan.neighbourhood.print': 'Print this neighbourhood',
  'plan.print.stretches': 'Longest stretches out of reach',
  'plan.print.stretch': '{street}: {length} out of reach, at worst {farthest} from a seat',
  'plan.print.stretch.unreached': '{street}: {length} out of reach, not connected to any seat',
  'plan.more': 'More',
  'plan.help.title': 'What would help most',
  'plan.help':
    'One seat on {street} would bring {gain} more street within {walk} of a seat (default siting rules, illustrative data).',
  'plan.help.none': 'No place here that obeys the default siting rules would add anything.',
  'plan.help.busy': 'Looking…',
  'plan.print.seats.more': '{count} more are not listed.',
  'plan.stretches.none': 'No stretch of public street is out of reach of a seat.',
  'plan.seat.data': 'Are this seat’s data wrong? Put them right',
  'plan.tiling.overlap':
    'Micro-grids overlap by {area}: the district’s figures count that ground once, the grids added up count it twice.',
  'plan.tiling.uncovered':
    'The micro-grids do not fill the district: {area} lie in none of them and are in no total.',
  'plan.answer.streetless':
    'This district has no streets yet, so the headline is its area: {share} lies within {walk} of a seat, in a straight line. In {few} of {grids} micro-grids it is under 10 %.',
  'plan.answer.gridless': 'This district has no micro-grids yet, so there is nothing to rank.',
  'plan.gridless':
    'Seats and map work all the same. To see where seats are missing, import the outlines of micro-grids; if there are none, import the file of seats as a new district, and grids are laid out for it.',
  'plan.missing.import': 'Import files',
  'plan.grid.sentence.area':
    'It has no street that one can walk; of its area, {share} lies within {walk} of a seat in a straight line.',
  'plan.column.share.area':
    'No streets on file: share of the area within {walk} of a usable seat, in a straight line',
  'plan.column.gap.area':
    'No streets on file: area farther than {walk} from every usable seat, in a straight line',
  'plan.plane-error':
    'The district is so large that distances from west to east at its edge are off by up to {share}.',
  'plan.print.note.own':
    'Data: {attribution}. Red lines: stretches without a usable seat within a walk of {walk}; hatching: farther than {walk} in a straight line.',
  'plan.print.note.ground':
    'Data: {attribution}. Hatching: farther than {walk} from a usable seat in a straight line; there are no streets yet.',
} as const;
