import type { Term } from '../glossary.ts'

/** Language models: what they read, what they are, and what they turn out to be able to do. */
export const languageModels: Term[] = [
  {
    id: 'language-model',
    term: { en: 'language model', zh: '语言模型' },
    definition: {
      en: 'A model that gives each possible next token a probability, judging by the text so far. Drawing one, adding it to the text and repeating makes it write.',
      zh: '根据已有的文字，给下一个词元的各种可能算出概率的模型。选定一个接上去，再算下一个，就能一直写下去。',
    },
    where: [
      'what-is-chatgpt-doing-and-why-does-it-work',
      'language-models-are-unsupervised-multitask-learners-gpt-2',
      'stanford-cs224n',
    ],
    forms: { en: ['language models', 'language modeling', 'language modelling'], zh: ['语言建模'] },
    avoid: ['语言模特'],
  },
  {
    id: 'large-language-model',
    term: { en: 'large language model (LLM)', zh: '大语言模型' },
    definition: {
      en: 'A language model with billions of parameters, trained on a good part of the text on the internet. ChatGPT is a large language model tuned for conversation.',
      zh: '参数以十亿计、用海量文本训练出来的语言模型。ChatGPT 就是在这样的模型上继续训练，让它学会了对话。',
    },
    where: [
      'intro-to-large-language-models',
      'a-survey-of-large-language-models',
      'state-of-gpt',
      'language-models-are-few-shot-learners',
    ],
    forms: { en: ['large language models', 'LLM', 'LLMs'], zh: ['大模型', 'LLM', 'LLMs'] },
    avoid: ['法学硕士', '大型语言模型', '大语言型模型'],
  },
  {
    id: 'foundation-model',
    term: { en: 'foundation model', zh: '基础模型' },
    definition: {
      en: 'A model trained once, at great expense, on broad data, and then adapted to many tasks. A Stanford report of 2021 gave it the name.',
      zh: '花大力气用广泛的数据训练一次、再适配到许多任务上的模型。名称出自斯坦福 2021 年的报告。',
    },
    where: [
      'on-the-opportunities-and-risks-of-foundation-models',
      'learning-transferable-visual-models-from-natural-language-supervision',
      'coca-contrastive-captioners-are-image-text-foundation-models',
    ],
    forms: { en: ['foundation models'] },
    avoid: ['基金会模型', '地基模型'],
  },
  {
    id: 'generative-ai',
    term: { en: 'generative AI', zh: '生成式 AI' },
    definition: {
      en: 'AI that makes new content, such as text, pictures, sound or code, in contrast to systems that sort, score or recognize what is already there.',
      zh: '能产出新内容的 AI，例如写文字、画图、作曲、写代码。与之相对的是只做分类、打分、识别的系统。',
    },
    where: [
      'who-owns-the-generative-ai-platform',
      'art-isnt-dead-its-just-machine-generated',
      'the-generative-ai-revolution-in-games',
    ],
    forms: { zh: ['生成式人工智能'] },
    avoid: ['生成性 AI', '生成型 AI', '生殖人工智能'],
  },
  {
    id: 'multimodal',
    term: { en: 'multimodal', zh: '多模态' },
    definition: {
      en: 'Said of models that handle more than one kind of data, for example text together with pictures or sound.',
      zh: '指模型能处理不止一类数据，例如既读文字，也看图像、听声音。每一类数据叫一种模态。',
    },
    where: [
      'generalized-visual-language-models',
      'gpt-4-technical-report',
      'llava-visual-instruction-tuning',
      'next-gpt-any-to-any-multimodal-llm',
    ],
    forms: { en: ['multi-modal'] },
    avoid: ['多模式模型', '多式联运'],
  },
  {
    id: 'token',
    term: { en: 'token', zh: '词元' },
    definition: {
      en: 'The unit in which a language model reads and writes: a word, a piece of a word or a punctuation mark. A token of English is about three quarters of a word on average.',
      zh: '语言模型读写文字的基本单位，可以是一个词、半个词，也可以是一个字或标点。模型的用量和长度限制都按词元计算。',
    },
    where: [
      'state-of-gpt',
      'two-minutes-nlp-a-taxonomy-of-tokenization-methods',
      'understanding-the-bpe-tokenization-algorithm',
    ],
    forms: { en: ['tokens'] },
    avoid: ['令牌', '代币'],
  },
  {
    id: 'tokenization',
    term: { en: 'tokenization', zh: '分词' },
    definition: {
      en: 'Cutting text into tokens and giving each its number in a fixed vocabulary, the first thing that happens to anything a model reads.',
      zh: '把文字切成一个个词元，再换成词表里的编号。模型读任何东西，第一步都是它。',
    },
    where: [
      'two-minutes-nlp-a-taxonomy-of-tokenization-methods',
      'byte-pair-encoding',
      'hugging-face-transformers',
      'segmenting-chinese-words-with-bpe-remade',
    ],
    forms: {
      en: [
        'tokenize',
        'tokenizer',
        'tokenizers',
        'tokenisation',
        'tokenise',
        'tokeniser',
        'tokenisers',
      ],
      zh: ['分词器'],
    },
    except: { zh: ['部分词'] },
    avoid: ['标记化', '令牌化', '代币化'],
  },
  {
    id: 'byte-pair-encoding',
    term: { en: 'byte pair encoding (BPE)', zh: '字节对编码' },
    definition: {
      en: 'A way to build a vocabulary of tokens: begin with single characters or bytes, join the pair that occurs most often, and repeat until there are enough.',
      zh: '造词表的一种办法：从单个字符或字节开始，把最常相邻的一对合并成新单位，反复合并，直到词表够大。',
    },
    where: [
      'byte-pair-encoding',
      'understanding-the-bpe-tokenization-algorithm',
      'segmenting-chinese-words-with-bpe-remade',
    ],
    forms: { en: ['BPE'], zh: ['BPE'] },
    avoid: ['比特对编码', '字节对编程'],
  },
  {
    id: 'embedding',
    term: { en: 'embedding', zh: '嵌入' },
    definition: {
      en: 'A list of numbers that stands for a piece of text, an image or something else, arranged so that things alike in meaning get numbers that are close.',
      zh: '用一串数字（向量）来代表一段文字、一张图片或别的对象，意思相近的，数字也相近，于是可以计算相似程度。',
    },
    where: [
      'the-illustrated-transformer',
      'pinecone-learning-center',
      'build-a-github-support-bot-with-gpt3-langchain-and-python',
      'learning-transferable-visual-models-from-natural-language-supervision',
    ],
    forms: { en: ['embeddings', 'embeds'] },
    avoid: ['内嵌向量', '词镶嵌'],
  },
  {
    id: 'word-embedding',
    term: { en: 'word embedding', zh: '词嵌入' },
    definition: {
      en: 'A vector that stands for a word, learned from text in such a way that words used alike lie close together.',
      zh: '代表一个词的向量，从大量文本里学来，用法相近的词彼此靠得近。',
    },
    note: {
      en: 'Picture a space in which each word is a point. Tiger and lion lie near cat; car and house lie far off; and the coordinates of a point are the embedding of its word. On paper one draws two or three dimensions, while real embeddings have some hundreds, so that many kinds of likeness fit in at once. Nobody enters the coordinates: word2vec, for one, learns them from plain text by guessing a word from its neighbours, or the neighbours from the word. Since similar words have similar vectors, what a model learns about one carries over to the other.',
      zh: '设想一个空间，每个词是其中一个点：老虎、狮子挨着猫，汽车、房子离得很远，点的坐标就是这个词的嵌入向量。画在纸上只有两三维，实际用的往往有几百维，各种意义上的「相近」才放得下。坐标不由人填，而是学出来的：word2vec 的办法是让模型用周围的词猜中间的词，或者反过来猜。词义相近，向量就相近，模型在一个词上学到的东西，自然能用到另一个词上。',
    },
    where: ['word2vec-explained', 'deep-learning-in-a-nutshell-core-concepts', 'stanford-cs224n'],
    forms: { en: ['word embeddings', 'word vector', 'word vectors'], zh: ['词向量'] },
    avoid: ['词嵌套'],
  },
  {
    id: 'context-window',
    term: { en: 'context window', zh: '上下文窗口' },
    definition: {
      en: 'The context is all the text a model has before it, its own answer so far included. The window says how many tokens that may be; what does not fit in, the model does not see.',
      zh: '模型作答时看得到的全部文字叫上下文，提问和已写出的回答都算在内；窗口指它最多能有多少词元，装不下的，模型就看不到。',
    },
    where: [
      'claude-2-1-200k-tokens-pressure-testing-long-context-recall',
      'scaling-transformer-to-1m-tokens-and-beyond-with-rmt',
      'llm-powered-autonomous-agents',
    ],
    forms: {
      en: ['context', 'contexts', 'context windows', 'context length'],
      zh: ['上下文', '上下文长度'],
    },
    avoid: ['语境窗口', '情境窗口'],
  },
  {
    id: 'in-context-learning',
    term: { en: 'in-context learning', zh: '上下文学习' },
    definition: {
      en: 'Picking up a task from examples or instructions in the prompt alone, without any change to the weights; the next conversation starts afresh.',
      zh: '只凭提示词里的例子或说明就学会做一件事，权重一点不变；换一段对话，又得从头教起。',
    },
    where: ['language-models-are-few-shot-learners', 'stanford-cs324', 'prompt-engineering-guide'],
    avoid: ['情境学习', '语境学习'],
  },
  {
    id: 'few-shot',
    term: { en: 'few-shot', zh: '少样本' },
    definition: {
      en: 'Said of a task for which the model is given just a handful of worked examples, usually in the prompt.',
      zh: '只给模型寥寥几个做好的例子，通常写在提示词里，就让它照样去做。',
    },
    where: [
      'language-models-are-few-shot-learners',
      'prompt-engineering-guide',
      'chain-of-thought-prompting-elicits-reasoning-in-large-language-models',
    ],
    avoid: ['几枪', '少镜头', '少数镜头'],
  },
  {
    id: 'zero-shot',
    term: { en: 'zero-shot', zh: '零样本' },
    definition: {
      en: 'Said of a task that the model has to do from its description alone, without a single example.',
      zh: '一个例子也不给，只把任务说清楚，就让模型直接去做。',
    },
    where: [
      'language-models-are-unsupervised-multitask-learners-gpt-2',
      'learning-transferable-visual-models-from-natural-language-supervision',
      'zero-shot-text-to-image-generation',
      'prompt-engineering-guide',
    ],
    avoid: ['零镜头', '零射击', '零次射击'],
  },
  {
    id: 'scaling-law',
    term: { en: 'scaling law', zh: '规模定律' },
    definition: {
      en: 'A simple curve that links a model’s loss to its size, its data and its compute, so that the result of a large run can be forecast from small ones.',
      zh: '描述损失怎样随模型大小、数据量和算力下降的简单曲线。有了它，用小实验就能推算大模型练出来会怎样。',
    },
    where: [
      'scaling-laws-for-neural-language-models',
      'training-compute-optimal-large-language-models',
      'the-scaling-hypothesis',
      'chinchillas-wild-implications',
    ],
    forms: { en: ['scaling laws'] },
    avoid: ['缩放定律', '标度律', '缩放法则'],
  },
  {
    id: 'emergent-abilities',
    term: { en: 'emergent abilities', zh: '涌现能力' },
    definition: {
      en: 'Skills that small models lack and larger ones of the same design suddenly seem to have. Some hold that the leap lies in how the skill is measured.',
      zh: '小模型不会、同样的模型做大之后好像忽然就会了的本事。也有人认为，「忽然」只是评分方式造成的错觉。',
    },
    where: [
      'palm-scaling-language-modeling-with-pathways',
      'chain-of-thought-prompting-elicits-reasoning-in-large-language-models',
      'on-the-paper-that-questions-emergent-abilities',
      'how-does-gpt-obtain-its-ability-tracing-emergent-abilities-of-language-models-to-their-sources',
    ],
    forms: { en: ['emergent ability', 'emergence'], zh: ['涌现'] },
    avoid: ['紧急能力', '新兴能力'],
  },
  {
    id: 'hallucination',
    term: { en: 'hallucination', zh: '幻觉' },
    definition: {
      en: 'A statement that a model makes fluently and confidently although it is not true: an invented source, a date that never was.',
      zh: '模型说得头头是道，内容却是编的，例如并不存在的论文、从未发生过的事。',
    },
    where: [
      'llms-confabulate-not-hallucinate',
      'reinforcement-learning-from-human-feedback',
      'rlhf-reinforcement-learning-from-human-feedback',
    ],
    forms: { en: ['hallucinations', 'hallucinate'] },
    avoid: ['妄想症'],
  },
]
