import type { Resource } from '../schema.ts'

export default {
  id: 'sparks-of-artificial-general-intelligence-early-experiments-with-gpt-4',
  kind: 'paper',
  title: { en: 'Sparks of artificial general intelligence: Early experiments with GPT-4', zh: '通用人工智能的火花：GPT-4 早期实验' },
  by: ['Sébastien Bubeck', 'Varun Chandrasekaran', 'Ronen Eldan', 'Johannes Gehrke'],
  etAl: true,
  year: 2023,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://arxiv.org/abs/2303.12712', lang: 'en', role: 'original', provenance: 'official' },
    {
      id: 'video',
      url: 'https://www.youtube.com/watch?v=qbIk7-JPB2c',
      lang: 'en',
      role: 'video',
      provenance: 'official',
      by: 'Sébastien Bubeck',
      title: 'Sparks of AGI: early experiments with GPT-4',
    },
  ],
  summary: {
    en: 'Microsoft researchers spent months with an early GPT-4 and tried it less on benchmarks than on fresh puzzles: draw a unicorn in TikZ code, prove in verse that there are infinitely many primes, pass a mock coding interview. They saw “sparks” of general intelligence and recorded the failures too, above all at planning ahead.',
    zh: 'GPT-4 公开之前，微软研究院已拿早期版本试了几个月。他们少用现成的基准测试，多出新题：用 TikZ 代码画独角兽、写诗证明素数无穷多、应付编程面试。论文认为其中闪现了通用智能的「火花」，也记下了它的短板，尤其是不会提前规划。',
  },
  standing: 'historic',
  topics: ['evaluation', 'reasoning'],
  cite: {
    authors: [
      'Sébastien Bubeck',
      'Varun Chandrasekaran',
      'Ronen Eldan',
      'Johannes Gehrke',
      'Eric Horvitz',
      'Ece Kamar',
      'Peter Lee',
      'Yin Tat Lee',
      'Yuanzhi Li',
      'Scott Lundberg',
      'Harsha Nori',
      'Hamid Palangi',
      'Marco Tulio Ribeiro',
      'Yi Zhang',
    ],
    arxiv: '2303.12712',
  },
} satisfies Resource
