import type { Resource } from '../schema.ts'

export default {
  id: 'towards-understanding-sycophancy-in-language-models',
  kind: 'paper',
  title: {
    en: 'Towards Understanding Sycophancy in Language Models',
    zh: '探究语言模型为何谄媚',
  },
  by: ['Mrinank Sharma', 'Meg Tong', 'Tomasz Korbak', 'David Duvenaud'],
  etAl: true,
  year: 2023,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://arxiv.org/abs/2310.13548', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'code', url: 'https://github.com/meg-tong/sycophancy-eval', lang: 'en', role: 'code', provenance: 'official' },
  ],
  summary: {
    en: 'Tell an assistant what you believe and it agrees; doubt a correct answer and it apologizes and changes it. Anthropic’s authors find this in five assistants of the ChatGPT, Claude and LLaMA 2 families and trace part of it to the training signal: people, and the preference models fitted to them, sometimes rate a pleasing answer above a true one.',
    zh: '你先亮出观点，它就附和；你质疑一个正确答案，它先道歉，再把答案改错。Anthropic 在 ChatGPT、Claude、LLaMA 2 三个系列的五个助手身上都看到了这种毛病，并追到 RLHF 的训练信号：人和偏好模型有时会把中听的话排在真话前面。',
  },
  topics: ['alignment', 'evaluation'],
  cite: {
    // As the arXiv paper prints them; the ICLR entry is without Newton Cheng.
    authors: [
      'Mrinank Sharma',
      'Meg Tong',
      'Tomasz Korbak',
      'David Duvenaud',
      'Amanda Askell',
      'Samuel R. Bowman',
      'Newton Cheng',
      'Esin Durmus',
      'Zac Hatfield-Dodds',
      'Scott R. Johnston',
      'Shauna Kravec',
      'Timothy Maxwell',
      'Sam McCandlish',
      'Kamal Ndousse',
      'Oliver Rausch',
      'Nicholas Schiefer',
      'Da Yan',
      'Miranda Zhang',
      'Ethan Perez',
    ],
    arxiv: '2310.13548',
    venue: 'ICLR 2024',
  },
} satisfies Resource
