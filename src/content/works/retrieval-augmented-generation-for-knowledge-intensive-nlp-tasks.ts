import type { Resource } from '../schema.ts'

export default {
  id: 'retrieval-augmented-generation-for-knowledge-intensive-nlp-tasks',
  kind: 'paper',
  title: { en: 'Retrieval-augmented generation for knowledge-intensive NLP tasks', zh: '面向知识密集型 NLP 任务的检索增强生成（RAG）' },
  by: ['Patrick Lewis', 'Ethan Perez', 'Aleksandra Piktus'],
  etAl: true,
  year: 2020,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://arxiv.org/abs/2005.11401', lang: 'en', role: 'original', provenance: 'official' },
    {
      id: 'blog',
      url: 'https://ai.facebook.com/blog/retrieval-augmented-generation-streamlining-the-creation-of-intelligent-natural-language-processing-models/',
      lang: 'en',
      role: 'blog',
      provenance: 'official',
      by: 'Facebook AI',
      title: 'Retrieval Augmented Generation: Streamlining the creation of intelligent natural language processing models',
    },
    { id: 'arxiv-dive', url: 'https://blog.oxen.ai/arxiv-dives-rag/', lang: 'en', role: 'explainer', provenance: 'community', by: 'Oxen.ai' },
  ],
  summary: {
    en: 'One model, two memories: the parameters of a text generator and a searchable index of Wikipedia. A retriever finds passages, the generator writes from them, and the two are fine-tuned together, so facts change by swapping the index instead of retraining. The name RAG comes from this Facebook paper.',
    zh: 'RAG 之名由此而来。检索器先从维基百科索引中找出相关段落，生成器据此作答，两者一起微调；知识不再只藏在参数里，要更新事实，换掉索引即可，不必重新训练。想弄清今天各种「外挂知识库」的原型，可以从 Facebook 这篇读起。',
  },
  topics: ['retrieval'],
  cite: {
    authors: [
      'Patrick Lewis',
      'Ethan Perez',
      'Aleksandra Piktus',
      'Fabio Petroni',
      'Vladimir Karpukhin',
      'Naman Goyal',
      'Heinrich Küttler',
      'Mike Lewis',
      'Wen-tau Yih',
      'Tim Rocktäschel',
      'Sebastian Riedel',
      'Douwe Kiela',
    ],
    arxiv: '2005.11401',
    venue: 'NeurIPS 2020',
  },
} satisfies Resource
