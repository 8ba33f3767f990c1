export const planWishes = {
  'plan.wishes': 'Wished for by walkers',
  'plan.wishes.count': {
    one: '{count} stretch is too long for someone who walks it: they wish for a seat on the way.',
    other: '{count} stretches are too long for someone who walks them: they wish for a seat on the way.',
  },
  'plan.wishes.none':
    'None here yet. Plan a walk with rests in Find and note the leg that is too long; what others have noted comes with their file.',
  'plan.wishes.length': '{length} without a seat',
  'plan.wishes.between': '{from} → {to}',
  'plan.wishes.start': 'Start of the walk',
  'plan.wishes.end': 'End of the walk',
  'plan.wishes.rest': 'would rest every {rest}',
  'plan.wishes.need': 'needs: {need}',
  'plan.wishes.seat': 'Put a seat halfway',
  'plan.wishes.remove': 'Remove this one',
  'plan.wishes.open': 'Open a file…',
  'plan.wishes.save': 'Save as a file',
  'plan.wishes.hint':
    'Kept on this device only. The file has the way and the day of each stretch and no name; its start may be where the walker stood.',
  'plan.wishes.taken': 'From the file: {added} new, {known} here already.',
  'plan.wishes.not-kept': 'Not kept on this device, and gone when the page is closed: {reason}',
  'plan.wishes.error.wishes-file-oversize': '{file} is too large for a file of wishes; it was not read.',
  'plan.wishes.error.wishes-file-unreadable':
    '{file} cannot be read, or one of its wishes is damaged; nothing was taken from it.',
  'plan.wishes.error.wishes-file-foreign': '{file} holds no wishes of Zuozuo; nothing was taken from it.',
  'plan.wishes.error.wishes-file-newer':
    '{file} was written by a newer Zuozuo: update this page, then open it.',
  'plan.wishes.error.wishes-other-pack':
    '{file} belongs to another district ({pack}); nothing was taken from it.',
  'plan.wishes.streetless':
    'Walks follow streets, and this district has none yet, so nobody can note a leg that is too long; files of others can be opened.',
} as const;
