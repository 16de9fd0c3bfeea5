import { describe, expect, it } from 'vitest'
import { termLinker, type LinkableTerm } from '../../../src/catalogue/model/link-terms.ts'
import { splitAtMentions } from '../../../src/catalogue/model/term-mentions.ts'

const terms: LinkableTerm[] = [
  { id: 'attention', term: { en: 'attention', zh: '注意力' }, forms: { en: ['attention heads'] } },
  { id: 'self-attention', term: { en: 'self-attention', zh: '自注意力' } },
  {
    id: 'llm',
    term: { en: 'large language model (LLM)', zh: '大语言模型' },
    forms: { en: ['large language models', 'LLM', 'LLMs'], zh: ['LLM', 'LLMs'] },
  },
  { id: 'language-model', term: { en: 'language model', zh: '语言模型' } },
  { id: 'transformer', term: { en: 'Transformer', zh: 'Transformer' } },
  {
    id: 'rag',
    term: { en: 'retrieval-augmented generation (RAG)', zh: '检索增强生成' },
    forms: { en: ['RAG'], zh: ['RAG'] },
  },
  {
    id: 'parameter',
    term: { en: 'parameter', zh: '参数' },
    forms: { en: ['parameters'] },
    except: { en: ['query parameters'], zh: ['采样参数', '超参数'] },
  },
  {
    id: 'inference',
    term: { en: 'inference', zh: '推理' },
    forms: { zh: ['推理框架'] },
    ambiguous: ['zh'],
  },
  { id: 'software-2-0', term: { en: 'Software 2.0', zh: '软件 2.0' } },
  {
    id: 'logistic',
    term: { en: 'logistic regression', zh: '逻辑回归' },
    forms: { zh: ['Logistic 回归'] },
  },
]

/** The text with each link as `[text|term]`. */
function linked(lang: 'en' | 'zh', text: string): string {
  return splitAtMentions(text, termLinker(lang, terms)(text))
    .map((part) => (typeof part === 'string' ? part : `[${part.text}|${part.term}]`))
    .join('')
}

describe('the terms of an English text', () => {
  it('are linked where they first stand, each once', () => {
    expect(linked('en', 'A parameter, two parameters, and attention.')).toBe(
      'A [parameter|parameter], two parameters, and [attention|attention].',
    )
  })

  it('are the longest that fit: a form wins over one inside it', () => {
    expect(linked('en', 'Self-attention uses attention heads.')).toBe(
      '[Self-attention|self-attention] uses [attention heads|attention].',
    )
    expect(linked('en', 'A large language model is a language model.')).toBe(
      'A [large language model|llm] is a [language model|language-model].',
    )
  })

  it('are not looked for inside one that is linked already', () => {
    expect(linked('en', 'Self-attention, then self-attention.')).toBe(
      '[Self-attention|self-attention], then self-attention.',
    )
  })

  it('are whole words', () => {
    expect(linked('en', 'inattention, hyperparameter, parameterised, attention2')).toBe(
      'inattention, hyperparameter, parameterised, attention2',
    )
    expect(linked('en', 'attentioné, éattention')).toBe('attentioné, éattention')
  })

  it('may touch punctuation', () => {
    expect(linked('en', '“Attention”-based; a parameter’s value (inference).')).toBe(
      '“[Attention|attention]”-based; a [parameter|parameter]’s value ([inference|inference]).',
    )
  })

  it('match in upper and lower case, but in capitals as they are written', () => {
    expect(linked('en', 'TRANSFORMER, a rag, RAG')).toBe(
      '[TRANSFORMER|transformer], a rag, [RAG|rag]',
    )
    expect(linked('en', 'llm, llms, LLMS, LLMs')).toBe('llm, llms, LLMS, [LLMs|llm]')
  })

  it('are found without the abbreviation behind them', () => {
    expect(linked('en', 'Large language model (LLM)')).toBe('[Large language model|llm] (LLM)')
  })

  it('are passed over in a phrase that means something else', () => {
    expect(linked('en', 'Two query parameters, two parameters')).toBe(
      'Two query parameters, two [parameters|parameter]',
    )
  })

  it('may hold characters that mean something in a pattern', () => {
    expect(linked('en', 'Software 2.0, not Software 2x0')).toBe(
      '[Software 2.0|software-2-0], not Software 2x0',
    )
  })
})

describe('the terms of a Chinese text', () => {
  it('need no space around them', () => {
    expect(linked('zh', '从自注意力到大语言模型的参数')).toBe(
      '从[自注意力|self-attention]到[大语言模型|llm]的[参数|parameter]',
    )
  })

  it('in Latin letters keep to the bounds of Latin words', () => {
    expect(linked('zh', '用LLM做，LLMx 不算，xRAG 不算，RAG2 也不算')).toBe(
      '用[LLM|llm]做，LLMx 不算，xRAG 不算，RAG2 也不算',
    )
    expect(linked('zh', '多类Logistic 回归分析')).toBe('多类[Logistic 回归|logistic]分析')
  })

  it('are passed over in a phrase that means something else', () => {
    expect(linked('zh', '采样参数、超参数和参数')).toBe('采样参数、超参数和[参数|parameter]')
  })

  it('are found by their forms only where the term by itself is ambiguous', () => {
    expect(linked('zh', '复杂推理要用推理框架')).toBe('复杂推理要用[推理框架|inference]')
    expect(linked('en', 'Inference')).toBe('[Inference|inference]')
  })
})

describe('a linker without terms', () => {
  it('finds nothing', () => {
    expect(termLinker('en', [])('attention')).toEqual([])
  })
})

describe('splitting a text at its mentions', () => {
  it('leaves no empty part, at either end or between two terms', () => {
    const parts = splitAtMentions('注意力参数', termLinker('zh', terms)('注意力参数'))
    expect(parts).toEqual([
      { term: 'attention', text: '注意力' },
      { term: 'parameter', text: '参数' },
    ])
    expect(splitAtMentions('', [])).toEqual([])
    expect(splitAtMentions('a', [])).toEqual(['a'])
  })
})
