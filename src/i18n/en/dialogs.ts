export const dialogs = {
  'common.keys.title': 'Keyboard',
  'common.keys.search': 'Search',
  'common.keys.help': 'This table',
  'common.keys.close': 'Close the top panel',
  'common.keys.locate': 'Where am I',
  'common.keys.nth': 'The 1st–9th nearest seat',
  'common.keys.undo': 'Undo',
  'common.keys.redo': 'Redo',
  'common.about.title': 'About Zuozuo',
  'common.about.data':
    'The borders of the 35 micro-grids, all seats, adoptions and headcounts are illustrative or estimated, not official. Streets © OpenStreetMap contributors (ODbL).',
  'common.about.distance': 'All distances of this version are straight lines; the walk is longer.',
  'common.about.privacy':
    'There is no server. Your position never leaves this device, and what you enter is saved on this device only.',
} as const;
