import type { Resource } from '../schema.ts'

export default {
  id: 'tree-of-thoughts-deliberate-problem-solving-with-large-language-models',
  kind: 'paper',
  title: { en: 'Tree of Thoughts: Deliberate Problem Solving with Large Language Models', zh: '思维树：让大语言模型审慎地解决问题' },
  by: ['Shunyu Yao', 'Dian Yu', 'Jeffrey Zhao', 'Izhak Shafran'],
  etAl: true,
  year: 2023,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://arxiv.org/abs/2305.10601', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'code', url: 'https://github.com/princeton-nlp/tree-of-thought-llm', lang: 'en', role: 'code', provenance: 'official', by: 'Princeton NLP' },
  ],
  summary: {
    en: 'Several candidate thoughts at each step, a verdict by the model on how promising each one is, and a search that looks ahead and backs out of dead ends: with this loop GPT-4 solves 74% of the Game of 24 puzzles it was given, against 4% with chain of thought. The price is many more calls per problem.',
    zh: '每走一步先列出几个备选想法，由模型自己评估哪个有希望，再用搜索往前看，走不通就回退。在「24 点」游戏上，GPT-4 用思维链只解出 4%，换成这种做法达到 74%；代价是每道题要多调用模型许多次。',
  },
  after: ['chain-of-thought-prompting-elicits-reasoning-in-large-language-models'],
  topics: ['reasoning', 'prompting'],
  cite: { authors: ['Shunyu Yao', 'Dian Yu', 'Jeffrey Zhao', 'Izhak Shafran', 'Thomas L. Griffiths', 'Yuan Cao', 'Karthik Narasimhan'], arxiv: '2305.10601', venue: 'NeurIPS 2023' },
} satisfies Resource
