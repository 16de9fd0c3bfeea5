import type { Translated } from '../../resources.ts'
import type en from '../en/home.ts'

export default {
  title: '路标：把 AI 阅读清单变成走得完的路',
  welcome: '两百部有分量的 AI 作品，先后次序已经替你理顺。',
  what: '路标把 AI Canon 和两份姊妹清单变成学习路径：照着走，读完看完就打个勾，明天回来还在原处，没有网络也一样。',
  start: '从《{{title}}》开始',
  startPath: '「{{path}}」的第一步',
  next: '下一步',
  reason: {
    'first-visit': '「{{path}}」的第一步。',
    begun: '你已经开始学了，它属于「{{path}}」。',
    'next-on-path': '「{{path}}」接下来的一步，属于「{{stage}}」阶段。',
    'other-path': '上一条路径已经走完，从这里进入「{{path}}」。',
  },
  open: '打开这一步',
  tick: '学完了',
  allDone: '全部学完。',
  allDoneMore: '所有路径都走到了终点。加了星标的作品，值得再回去看看。',
  continue: '继续学',
  inProgress: '正在学',
  paths: '路径',
  stages: '「{{path}}」的各个阶段',
  titleInText: '「{{title}}」',
  alreadyMet_other: '其中 {{count, number}} 部你已在{{paths, list}}中学过。',
  shared_other: '有 {{count, number}} 部作品也在{{paths, list}}里。',
  library: '总计 {{total, number}} 部作品，学完 {{done, number}} 部。',
  unlisted_other: '你标记过的作品里，有 {{count, number}} 部已不在任何清单中',
} satisfies Translated<typeof en>
