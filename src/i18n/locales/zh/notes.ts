export default {
  heading: '我的笔记',
}
