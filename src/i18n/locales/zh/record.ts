import type { Translated } from '../../resources.ts'
import type en from '../en/record.ts'

export default {
  lost: {
    text_other:
      '数据库是空的，但上次打开时里面有 {{count, number}} 部作品的记录，可能是被浏览器删除了。如果你有备份，现在读取，里面的勾选和笔记就会回来。',
    restore: '读取备份',
    afresh: '重新开始',
    held: '浏览器弄丢了数据库里的一些记录。这台设备上的第二份数据没有动过，只是暂时没能用它补回来。如果磁盘满了，请先腾出一些空间，再重新加载。补回来之前，请不要清除本站数据；现在存的备份里也没有这些记录。',
  },
  restored: {
    text_other:
      '浏览器弄丢了数据库里 {{count, number}} 部作品的记录。路标在这台设备上留有第二份数据，已经用它补回来了，你什么都不用做。不过两份都在这个浏览器里，值得花一分钟，在别处再存一份备份。',
    save: '保存备份',
  },
} satisfies Translated<typeof en>
