export const planWishes = {
  'plan.wishes': '走路的人想要的座椅',
  'plan.wishes.count': '有 {count} 段路，走的人觉得太长，想在中间歇一歇。',
  'plan.wishes.none':
    '这里还没有。在“找座”里排一趟走走歇歇的路，可以把太长的一段记下来；别人记下的，打开他们交来的文件就能看到。',
  'plan.wishes.length': '{length} 没有座椅',
  'plan.wishes.between': '从{from}到{to}',
  'plan.wishes.start': '出发的地方',
  'plan.wishes.end': '要去的地方',
  'plan.wishes.rest': '想每 {rest} 能歇一次',
  'plan.wishes.need': '要{need}',
  'plan.wishes.seat': '在中间放一座',
  'plan.wishes.remove': '移走这一条',
  'plan.wishes.open': '打开文件…',
  'plan.wishes.save': '存成文件',
  'plan.wishes.hint':
    '只存在这台设备上。文件里有每一段的走法和日子，没有姓名；起点可能就是走的人当时站的地方。',
  'plan.wishes.taken': '文件里 {added} 条是新的，{known} 条已经有了。',
  'plan.wishes.not-kept': '没能存到这台设备上，关掉页面就没有了：{reason}',
  'plan.wishes.error.wishes-file-oversize': '{file} 太大，不像一份心愿，没有读取。',
  'plan.wishes.error.wishes-file-unreadable': '{file} 读不出来，或里面有一条坏了，一条也没有采用。',
  'plan.wishes.error.wishes-file-foreign': '{file} 里没有坐坐的心愿，没有采用。',
  'plan.wishes.error.wishes-file-newer': '{file} 是更新版本的坐坐写的，请更新本页后再打开。',
  'plan.wishes.error.wishes-other-pack': '{file} 是另一个街区（{pack}）的，没有采用。',
  'plan.wishes.streetless':
    '步行路线要沿街道走，这个街区还没有街道数据，走路的人还没法记下哪里该添座椅；别人的文件可以打开。',
} as const;
