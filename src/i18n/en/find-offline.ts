export const findOffline = {
  'find.offline.asking': 'Looking what this device keeps…',
  'find.offline.unsupported':
    'This browser cannot keep Zuozuo for use without a network. Pages opened inside apps such as WeChat often cannot, nor can addresses without https; open it in the system’s browser instead.',
  'find.offline.has.nothing': 'Nothing is stored yet: without a network Zuozuo would not open.',
  'find.offline.has.nothing.saver':
    'Your browser asks to save data, so nothing has been stored. Press the button to store it all the same.',
  'find.offline.has.first':
    'Finding a seat, the map, pledges and reports work without a network. The rest is stored when the device is idle.',
  'find.offline.has.all': 'Everything is stored and works without a network.',
  'find.offline.storing': 'Storing on this device; you can go on as usual.',
  'find.offline.part.first': 'Find, map, district data, Adopt',
  'find.offline.part.rest': 'The rest: Plan, siting',
  'find.offline.amount': '{stored} / {total} MB (about {transfer} MB to download)',
  'find.offline.amount.whole': '{total} MB, stored',
  'find.offline.store': 'Keep for offline use',
  'find.offline.store.rest': 'Store everything now',
  'find.offline.stop': 'Stop and clear',
  'find.offline.clear': 'Clear what is stored',
  'find.offline.clear.ask':
    'Without a network Zuozuo will not open then, and nothing is stored again by itself. Your pledges, scenarios and drafts stay.',
  'find.offline.clear.yes': 'Clear',
  'find.offline.clear.no': 'Keep it',
  'find.offline.fault.unreachable':
    'Not all was stored: {file} did not arrive. What is stored stays; check the network and try again.',
  'find.offline.fault.incomplete':
    'Not all was stored: {file} is not what was published and was not taken. Try again in a while.',
  'find.offline.fault.no-space':
    'Not all was stored: this device has no room for {file}. Free some space and try again.',
  'find.offline.ready': 'Zuozuo is stored on this device and finds seats without a network.',
  'find.offline.now.first': 'No network. Find, the map and Adopt work as usual.',
  'find.offline.now.all': 'No network. Everything works as usual.',
  'find.offline.version': 'Version in use: {version}.',
  'find.offline.update.check': 'Check for an update',
  'find.offline.check.asking': 'Asking the server…',
  'find.offline.check.answered': 'There is no newer version.',
  'find.offline.check.unreachable': 'The server did not answer; check the network and try again.',
  'find.offline.update.storing': 'A newer version is being stored; you will be told when it is complete.',
  'find.offline.update.ready':
    'A new version is stored. Updating opens this page anew and keeps what you wrote.',
  'find.offline.update.now': 'Update now',
  'find.offline.update.later': 'Later',
  'find.offline.update.elsewhere':
    'Zuozuo was updated in another page. This one goes on as it is and is new when you open it anew.',
  'find.offline.update.reopen': 'Open anew',
  'find.offline.update.incomplete':
    'There is a new version, but {file} did not arrive whole, so it was not taken. The present one goes on; it is tried again later.',
  'find.offline.update.no-space':
    'There is a new version, but this device has no room for it ({file}). The present one goes on.',
  'find.offline.update.missing-part':
    'A part of this page is no longer on the server; there may be a new version. Open the page anew; what you wrote is kept.',
  'find.offline.install': 'Put on the home screen',
  'find.offline.install.offer': 'Zuozuo can be opened from the home screen like an app.',
  'find.offline.install.done': 'Zuozuo is installed on this device.',
  'find.offline.install.apple': 'To put it on the home screen: tap Share in Safari, then Add to Home Screen.',
  'find.offline.install.menu':
    'To put it on the home screen: choose Install or Add to Home Screen in the browser’s menu (not every browser has it).',
  'find.offline.promise.granted':
    'The browser has promised not to clear what is stored and your records by itself.',
  'find.offline.promise.refused':
    'The browser did not promise to keep it: when you stay away for long or space is short, it may clear what is stored and your records. Export a copy of records that matter.',
  'find.offline.promise.ask': 'Ask the browser to keep it',
  'find.offline.promise.export': 'Export my records',
  'find.offline.promise.none':
    'The browser may clear what is stored and your records by itself, for example when you stay away for long or space is short. Export a copy of records that matter.',
} as const;
