export const dialogs = {
  'common.keys.title': '快捷键',
  'common.keys.search': '搜索',
  'common.keys.help': '这张表',
  'common.keys.close': '关闭最上面的面板',
  'common.keys.locate': '定位到我',
  'common.keys.nth': '第 1–9 近的座椅',
  'common.keys.undo': '撤销',
  'common.keys.redo': '重做',
  'common.about.title': '关于坐坐',
  'common.about.data':
    '35 个微网格的界线、全部座椅、认领与楼宇人数均为示意或估计，不是官方数据。街道来自 © OpenStreetMap 贡献者（ODbL）。',
  'common.about.distance': '这一版的距离都是直线距离，实际走起来会更远。',
  'common.about.privacy': '没有服务器。您的位置不离开这台设备，您填的内容只保存在这台设备上。',
} as const;
