/**
 * Where the works were published or shown, by the short name a work's `cite.venue` gives.
 * Titles as the publishers' own citation files write them; ICML appears as volumes of the
 * Proceedings of Machine Learning Research, NeurIPS in numbered volumes of its own.
 */
import type { Venue } from './schema.ts'

const iclr = 'International Conference on Learning Representations'
const neurips = 'Advances in Neural Information Processing Systems'
const cvpr = 'Proceedings of the IEEE/CVF Conference on Computer Vision and Pattern Recognition'
const pmlr = 'Proceedings of Machine Learning Research'

/** Every venue by its short name. */
export const venues: Record<string, Venue> = {
  'AAAI 2024': {
    type: 'proceedings',
    title: 'Proceedings of the AAAI Conference on Artificial Intelligence',
    volume: '38',
    year: 2024,
  },
  'AISec 2023': {
    type: 'proceedings',
    title: 'Proceedings of the 16th ACM Workshop on Artificial Intelligence and Security',
    year: 2023,
  },
  'CVPR 2022': { type: 'proceedings', title: cvpr, year: 2022 },
  'CVPR 2023': { type: 'proceedings', title: cvpr, year: 2023 },
  // Thirty volumes of the series, so none is named here.
  'ECCV 2020': {
    type: 'proceedings',
    title: 'Computer Vision – ECCV 2020',
    series: 'Lecture Notes in Computer Science',
    year: 2020,
  },
  'EMNLP 2023': {
    type: 'proceedings',
    title: 'Proceedings of the 2023 Conference on Empirical Methods in Natural Language Processing',
    year: 2023,
  },
  'ICCV 2023': {
    type: 'proceedings',
    title: 'Proceedings of the IEEE/CVF International Conference on Computer Vision',
    year: 2023,
  },
  'ICLR 2020': { type: 'proceedings', title: iclr, year: 2020 },
  'ICLR 2021': { type: 'proceedings', title: iclr, year: 2021 },
  'ICLR 2022': { type: 'proceedings', title: iclr, year: 2022 },
  'ICLR 2023': { type: 'proceedings', title: iclr, year: 2023 },
  'ICLR 2024': { type: 'proceedings', title: iclr, year: 2024 },
  'ICML 2021': {
    type: 'proceedings',
    title: 'Proceedings of the 38th International Conference on Machine Learning',
    series: pmlr,
    volume: '139',
    year: 2021,
  },
  'ICML 2022': {
    type: 'proceedings',
    title: 'Proceedings of the 39th International Conference on Machine Learning',
    series: pmlr,
    volume: '162',
    year: 2022,
  },
  'ICML 2023': {
    type: 'proceedings',
    title: 'Proceedings of the 40th International Conference on Machine Learning',
    series: pmlr,
    volume: '202',
    year: 2023,
  },
  'ICML 2024': {
    type: 'proceedings',
    title: 'Proceedings of the 41st International Conference on Machine Learning',
    series: pmlr,
    volume: '235',
    year: 2024,
  },
  'IEEE S&P 2024': {
    type: 'proceedings',
    title: '2024 IEEE Symposium on Security and Privacy (SP)',
    year: 2024,
  },
  'Microsoft Build 2023': { type: 'event', title: 'Microsoft Build 2023', year: 2023 },
  'NAACL 2019': {
    type: 'proceedings',
    title:
      'Proceedings of the 2019 Conference of the North American Chapter of the Association for ' +
      'Computational Linguistics: Human Language Technologies, Volume 1 (Long and Short Papers)',
    year: 2019,
  },
  'NIPS 2016': { type: 'event', title: 'NIPS 2016', year: 2016 },
  'Nature 529': { type: 'journal', title: 'Nature', volume: '529', year: 2016 },
  'Nature 577 (2020)': { type: 'journal', title: 'Nature', volume: '577', year: 2020 },
  'Nature 620 (2023)': { type: 'journal', title: 'Nature', volume: '620', year: 2023 },
  'NeurIPS 2017': { type: 'proceedings', title: `${neurips} 30`, year: 2017 },
  'NeurIPS 2020': { type: 'proceedings', title: `${neurips} 33`, year: 2020 },
  'NeurIPS 2022': { type: 'proceedings', title: `${neurips} 35`, year: 2022 },
  'NeurIPS 2023': { type: 'proceedings', title: `${neurips} 36`, year: 2023 },
  'ScaledML 2020': { type: 'event', title: 'ScaledML 2020', year: 2020 },
  'Science 378 (2022)': { type: 'journal', title: 'Science', volume: '378', year: 2022 },
  'TMLR 2022': {
    type: 'journal',
    title: 'Transactions on Machine Learning Research',
    year: 2022,
  },
  'UIST 2023': {
    type: 'proceedings',
    title: 'Proceedings of the 36th Annual ACM Symposium on User Interface Software and Technology',
    year: 2023,
  },
}
