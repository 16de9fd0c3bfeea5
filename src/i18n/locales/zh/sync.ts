import type { Translated } from '../../resources.ts'
import type en from '../en/sync.ts'

export default {
  heading: '多台设备共用一个文件夹',
  intro:
    '选一个由坚果云、Nextcloud、Syncthing、iCloud 或 Dropbox 保持同步的文件夹。每台设备只写自己的文件，读取其他设备的文件，不需要在我们这里注册账号。',
  unsupported:
    '这个浏览器不能读写文件夹，电脑上的 Chrome 和 Edge 可以。在这里，请改用备份文件搬运。',
  choose: '选择文件夹',
  inUse: '正在使用：{{name}}',
  sync: '立即同步',
  leave: '不再使用',
  done_other: '已与另外 {{count, number}} 台设备同步。',
  received_other: '收到 {{count, number}} 条操作记录。',
  skipped: '跳过了 {{name}}。{{why}}',
  shrunken_other:
    '有 {{count, number}} 台设备的内容不到原来的一半。这里的数据一点没少，请去看看那台设备是否正常。',
  failed: '没能与文件夹同步，这里的数据没有丢。{{why}}',
} satisfies Translated<typeof en>
