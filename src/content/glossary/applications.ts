import type { Term } from '../glossary.ts'

/** Models at work: prompts, agents, retrieval, and what can go wrong. */
export const applications: Term[] = [
  {
    id: 'prompt',
    term: { en: 'prompt', zh: '提示词' },
    definition: {
      en: 'The text one gives to a model: a question, an instruction, examples, background. The model’s answer is its continuation.',
      zh: '交给模型的那段文字：可以是问题、指令、例子或背景资料。模型的回答就是接着它往下写的内容。',
    },
    where: [
      'prompt-engineering-guide',
      'language-models-are-few-shot-learners',
      'chatgpt-system-prompt-collection',
    ],
    forms: { en: ['prompts'] },
    except: { en: ['prompt tuning'] },
  },
  {
    id: 'prompt-engineering',
    term: { en: 'prompt engineering', zh: '提示工程' },
    definition: {
      en: 'Finding the wording, the examples and the order that make a model do a task well and reliably, and testing them as one tests code.',
      zh: '琢磨怎样措辞、举什么例子、按什么顺序交代，好让模型把事情做对、做稳，并像测代码一样反复检验。',
    },
    where: [
      'prompt-engineering-guide',
      'building-llm-applications-for-production',
      'llm-bootcamp',
      'prompt-flow',
    ],
    forms: { en: ['prompting'], zh: ['提示词工程'] },
    avoid: ['即时工程', '及时工程'],
  },
  {
    id: 'chain-of-thought',
    term: { en: 'chain of thought', zh: '思维链' },
    definition: {
      en: 'Intermediate steps that a model writes down before its answer, because it was shown or told to. On problems with several steps it then errs less.',
      zh: '让模型先把中间步骤写出来，再给答案。遇到要分几步走的题目，这样做更不容易出错。',
    },
    where: [
      'chain-of-thought-prompting-elicits-reasoning-in-large-language-models',
      'tree-of-thoughts-deliberate-problem-solving-with-large-language-models',
      'the-new-xor-problem',
      'prompt-engineering-guide',
    ],
    forms: { en: ['chain-of-thought', 'chains of thought', 'CoT'], zh: ['CoT'] },
    avoid: ['思想链', '思路链'],
  },
  {
    id: 'agent',
    term: { en: 'agent', zh: '智能体' },
    definition: {
      en: 'A program that pursues a goal by itself: it observes, decides on the next step, acts and looks at the outcome. Today a language model often does the deciding.',
      zh: '能自己朝目标推进的程序：观察情况，决定下一步，动手去做，再看结果。如今做决定的往往是大语言模型。',
    },
    where: [
      'llm-powered-autonomous-agents',
      'react-synergizing-reasoning-and-acting-in-language-models',
      'generative-agents-interactive-simulacra-of-human-behavior',
      'auto-gpt-an-autonomous-gpt-4-experiment',
    ],
    forms: { en: ['agents', 'autonomous agent', 'autonomous agents'], zh: ['自主智能体'] },
    avoid: ['代理商', '代理人', '智能代理'],
  },
  {
    id: 'tool-use',
    term: { en: 'tool use', zh: '工具调用' },
    definition: {
      en: 'What a model does when it calls on another program, such as a search engine, a calculator or an API, and goes on with what comes back.',
      zh: '模型在作答途中调用别的程序，例如搜索引擎、计算器或某个 API，再拿着返回的结果接着做。',
    },
    where: [
      'toolformer-language-models-can-teach-themselves-to-use-tools',
      'how-to-give-chatgpt-web-access',
      'toolllm-facilitating-large-language-models-to-master-16000-real-world-apis',
      'taskmatrix-ai-completing-tasks-by-connecting-foundation-models-with-millions-of-apis',
    ],
    forms: {
      en: ['function calling', 'uses tools', 'call tools'],
      zh: ['调用工具', '函数调用', '工具使用'],
    },
  },
  {
    id: 'world-model',
    term: { en: 'world model', zh: '世界模型' },
    definition: {
      en: 'An inner picture of how things behave, with which a system can predict what would follow from an action before it acts.',
      zh: '系统内部对「事情会怎样发展」的一套模拟。有了它，动手之前就能预想每个动作的后果，再挑最好的做。',
    },
    where: ['a-path-towards-autonomous-machine-intelligence', 'predictive-learning-nips-2016'],
    forms: { en: ['world models'] },
    avoid: ['世界模特'],
  },
  {
    id: 'retrieval-augmented-generation',
    term: { en: 'retrieval-augmented generation (RAG)', zh: '检索增强生成' },
    definition: {
      en: 'Looking up passages that bear on a question and giving them to the model along with it, so that the answer rests on documents, not on memory alone.',
      zh: '先检索出与问题有关的资料，连同问题一起交给模型作答。答案有据可查，更新知识也不必重新训练。',
    },
    where: [
      'retrieval-augmented-generation-for-knowledge-intensive-nlp-tasks',
      'improving-language-models-by-retrieving-from-trillions-of-tokens',
      'build-a-github-support-bot-with-gpt3-langchain-and-python',
      'cody-is-generally-available',
    ],
    forms: { en: ['RAG', 'retrieval augmented generation'], zh: ['RAG'] },
    avoid: ['检索增强型生成', '增强检索生成'],
  },
  {
    id: 'vector-database',
    term: { en: 'vector database', zh: '向量数据库' },
    definition: {
      en: 'A store for embeddings that quickly finds the entries nearest in meaning to a query, even among millions.',
      zh: '专门存放嵌入的数据库，能从成百上千万条里很快找出意思与查询最接近的几条。',
    },
    where: [
      'pinecone-learning-center',
      'babyagi',
      'the-architecture-of-todays-llm-applications',
      'langchain-docs',
    ],
    forms: {
      en: ['vector databases', 'vector store', 'vector stores', 'vector search'],
      zh: ['向量库', '向量检索'],
    },
    avoid: ['矢量数据库'],
  },
  {
    id: 'prompt-injection',
    term: { en: 'prompt injection', zh: '提示注入' },
    definition: {
      en: 'An attack that hides instructions in text which a model will read, such as a web page or an e-mail, so that it obeys the attacker instead of its user.',
      zh: '把指令藏进模型会读到的文字里，例如网页或邮件，让它转而听攻击者的。根子在于模型分不清数据和命令。',
    },
    where: [
      'prompt-injection-whats-the-worst-that-can-happen',
      'not-what-youve-signed-up-for-compromising-real-world-llm-integrated-applications-with-indirect-prompt-injection',
      'prompt-injection-a-security-risk-in-llms',
      'hacking-google-bard-from-prompt-injection-to-data-exfiltration',
    ],
    forms: { en: ['prompt injections', 'indirect prompt injection'], zh: ['间接提示注入'] },
    avoid: ['及时注射', '提示注射', '迅速注射'],
  },
  {
    id: 'jailbreak',
    term: { en: 'jailbreak', zh: '越狱' },
    definition: {
      en: 'A way of asking that gets a model to do what its safety training was meant to prevent, for instance by means of a role to play or a coded request.',
      zh: '用角色扮演、编码改写等问法绕开安全训练，让模型说出或做出它本该拒绝的事。',
    },
    where: [
      'jailbroken-how-does-llm-safety-training-fail',
      'adversarial-attacks-on-llms',
      'visual-adversarial-examples-jailbreak-aligned-large-language-models',
      'universal-and-transferable-adversarial-attacks-on-aligned-language-models',
    ],
    forms: { en: ['jailbreaks', 'jailbreaking', 'jailbroken'] },
  },
  {
    id: 'adversarial-example',
    term: { en: 'adversarial example', zh: '对抗样本' },
    definition: {
      en: 'An input altered on purpose so that a model goes wrong, often too slightly for people to notice: a few pixels, a string of odd characters.',
      zh: '有意改动过、专门让模型出错的输入。改动往往小到人察觉不出，比如几个像素，或一串怪字符。',
    },
    where: [
      'adversarial-attacks-on-llms',
      'visual-adversarial-examples-jailbreak-aligned-large-language-models',
      'universal-and-transferable-adversarial-attacks-on-aligned-language-models',
      'software-2-0',
    ],
    forms: {
      en: [
        'adversarial examples',
        'adversarial attack',
        'adversarial attacks',
        'adversarial inputs',
      ],
      zh: ['对抗攻击'],
    },
    avoid: ['敌对样本', '对抗性例子'],
  },
  {
    id: 'benchmark',
    term: { en: 'benchmark', zh: '基准测试' },
    definition: {
      en: 'A fixed set of tasks with a way of scoring, on which models are compared. It wears out once models score near the top or have seen the answers.',
      zh: '一套固定的题目和评分办法，用来比较不同模型。分数普遍接近满分，或题目混进训练数据之后，就不再有区分度。',
    },
    where: [
      'open-llm-leaderboard',
      'chatbot-arena',
      'evaluating-large-language-models-trained-on-code',
      'promptbench',
    ],
    forms: { en: ['benchmarks'], zh: ['评测基准'] },
  },
]
