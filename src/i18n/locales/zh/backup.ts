export default {
  heading: '备份',
}
