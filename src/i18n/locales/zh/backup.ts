import type { Translated } from '../../resources.ts'
import type en from '../en/backup.ts'

export default {
  heading: '备份与安全',
  intro:
    '几个月的勾选和笔记都在一个浏览器里，值得在别处留一份。备份是一个文件，装着全部内容，随时可以在这里或另一台设备上读回来，读多少次都行。',
  save: '保存备份',
  protect: '用口令保护',
  passphrase: '口令',
  passphraseHint: '没有口令，谁也打不开这个文件；口令忘了，谁也找不回来，我们也不能。',
  saving: '正在生成备份并读回核对……',
  saved: {
    file: '已保存，并从文件读回核对过：内容完整。',
    download: '核对无误，已交给浏览器，请到下载目录里找。',
  },
  notSaved: '备份没有存成，这里的数据不受影响。{{why}}',
  read: '读取备份',
  choose: '选择文件',
  drop: '或者拖到这里。会先让你看清有哪些变化，再改动数据。',
  steps: {
    reading: '正在读取……',
    comparing: '正在把备份与这里的内容对比……',
    writing: '正在写入……',
  },
  written: '已写入 {{share, percent}}',
  stop: '停止',
  stopped: '已停止，这里的数据一点没变。',
  unlock: '这份备份有口令保护，请输入口令：',
  open: '打开',
  refused: '没有成功，这里的数据没有变。{{why}}',
  preview: {
    heading: '这份备份会带来的变化',
    from: '生成于 {{when, moment}}。',
    nothing: '没有变化：里面的内容这里都有了。',
    ticks: '勾选：新增 {{new, number}} 项，{{differ, number}} 项不同',
    stars: '星标：新增 {{new, number}} 项，{{differ, number}} 项不同',
    editions: '版本：新增 {{new, number}} 项，{{differ, number}} 项不同',
    others: '其他标记：新增 {{new, number}} 项，{{differ, number}} 项不同',
    notes: '笔记：新增 {{new, number}} 篇，{{differ, number}} 篇不同',
    conflicts_other: '有 {{count, number}} 篇笔记会出现两个版本，等你来合并',
    clashes_other:
      '有 {{count, number}} 条操作记录与备份里的内容不同；如果合并，其中 {{taken, number}} 条以备份为准，各台设备结果一样；如果替换，全部以备份为准',
    missing_other: '这里有 {{count, number}} 条操作记录不在备份里；如果替换，它们会消失',
    missingNotes_other: '这里有 {{count, number}} 篇笔记不在备份里；如果替换，它们会消失',
    merge: '合并',
    mergeHint: '补上新的内容；两边都有的，以较晚的为准',
    replace: '替换这里的全部内容',
    replaceHint: '下一次导入之前都可以撤回',
    replaceShared:
      '与这台设备共用文件夹的其他设备，下次同步时会跟着变：这里去掉的，那边也会去掉；那边做了、还没传到这里的，会保留。',
    cancel: '什么都不改',
  },
  applied: {
    merge: '已合并，操作记录和笔记都没有减少。',
    replace: '已替换。下一次导入之前都可以撤回。',
  },
  undo: '撤回 {{when, moment}} 的导入',
  undoShared:
    '与这台设备共用文件夹的其他设备，下次同步时会跟着变：导入带来的内容会去掉，被它去掉的内容会回来。',
  undone: '导入已撤回，此后你做的改动都还在。',
  undoGone: '这次导入已不能撤回：别的标签页撤回过它，或又做了一次导入。这里的数据没有变。',
  notUndone: '没能撤回导入，这里的数据没有变。{{why}}',
  share: {
    heading: '把最近的操作带到另一部手机',
    intro:
      '扫码，或在你的另一台设备上打开链接。数据就在链接里 # 之后的部分，不经过任何服务器；拿到链接的人都能看到。笔记不在其中，要带走笔记请用备份。',
    code: '显示二维码',
    link: '复制链接',
    codeLabel: '装有你最近操作的二维码',
    holds_other: '里面是最近的 {{count, number}} 条操作记录，全部共 {{total, number}} 条。',
    failed: '链接没能生成，这里的数据不受影响。{{why}}',
    copied: '链接已复制。',
    copyYourself: '浏览器不允许自动复制，请从输入框里复制。',
  },
  safety: {
    heading: '现在有多安全',
    loading: '正在查看……',
    memory: '目前没有数据库可用。关闭页面之前请先存一份备份，里面是打开页面以来的操作。',
    kept: '浏览器已承诺保留这些数据。',
    notKept: '空间不足时，浏览器可能会删除这些数据。',
    safari: '网站七天没有访问，Safari 就会删除它的数据，装成应用的除外。',
    ask: '请浏览器保留这些数据',
    refused: '浏览器没有同意。经常备份可以弥补。',
    copy: {
      kept: '所有内容在这台设备上存有两份：万一浏览器丢了数据库，第二份数据会自动把它补回来。',
      writing: '这台设备上的第二份数据正在重新写入；数据库里的内容是完整的。',
      behind:
        '数据库和这台设备上的第二份数据暂时没能保持一致。你接着操作或下次打开时，路标会再试；在那之前，请不要清除本站数据，并在别处存一份备份。',
      ahead:
        '数据库里少了一些记录。它们在这台设备上的第二份数据里完好无损，只是暂时没能补回来。请重新加载，再试一次；补回来之前，请不要清除本站数据，现在存的备份里也没有这些记录。',
      quota:
        '空间不足，这台设备上的第二份数据没能更新，数据库里的内容是完整的。请腾出一些空间，你接着操作时会再试；在那之前，最好另存一份备份。',
      none: '这个浏览器没有地方存第二份数据，所有内容只存了一份。经常备份可以弥补。',
    },
    usage: '已用 {{used, bytes}}',
    last: '上次备份：{{when, moment}}',
    never: '还没有备份过',
    changes_other: '此后有 {{count, number}} 次操作',
  },
  reminder: '上次备份之后，你又学了不少。',
  reminderSave: '保存备份',
} satisfies Translated<typeof en>
