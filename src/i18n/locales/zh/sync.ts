import type { Translated } from '../../resources.ts'
import type en from '../en/sync.ts'

export default {
  heading: '多台设备共用一个文件夹',
  intro:
    '选一个由坚果云、Nextcloud、Syncthing、iCloud 或 Dropbox 保持同步的文件夹。每台设备只写自己的文件，读取其他设备的文件，不需要在我们这里注册账号。',
  unsupported:
    '这个浏览器不能读写文件夹，电脑上的 Chrome 和 Edge 可以。在这里，请改用备份文件，把数据带到另一台设备。',
  choose: '选择文件夹',
  inUse: '正在使用：{{name}}',
  noAccess:
    '已选择「{{name}}」，但浏览器目前不允许路标读写它，所以同步已暂停。这里的数据都在，重新授权后就会继续。',
  exchanged: '上次同步：{{when, moment}}（{{ago}}）',
  neverExchanged: '还没有同步过',
  allow: '重新授权',
  denied: '没有得到浏览器的授权，这次没有同步。这里的数据都在，请再按一次按钮，并选择允许。',
  missing:
    '找不到这个文件夹：可能被移走、改名或删除了，也可能所在的磁盘没有连上。这次没有同步，这里的数据都在。请把它放回原处，或者不再使用它，另选一个。',
  sync: '立即同步',
  leave: '不再使用',
  done_zero: '已同步，还没有其他设备写入这个文件夹。',
  done_other: '已与另外 {{count, number}} 台设备同步。',
  received_zero: '没有新的操作记录。',
  received_other: '收到 {{count, number}} 条操作记录。',
  removed_other: '另一台设备替换了内容或撤回了导入，这里随之去掉了 {{count, number}} 条操作记录。',
  skipped: '跳过了 {{name}}。{{why}}',
  failed: '没能与文件夹同步，这里的数据没有丢。{{why}}',
} satisfies Translated<typeof en>
