import { describe, expect, it } from 'vitest'
import { citationOf } from '../../../src/build/citations/citation-of.ts'
import { venues, works } from '../../../src/content/catalogue.ts'

/** Files are compared letter by letter; the blank line at the start is only the test's. */
const lines = (text: string) => text.replace(/^\n/, '')

/** A record with the line ends of RIS. */
const ris = (text: string) => lines(text).replaceAll('\n', '\r\n')

describe('Attention is all you need', () => {
  const work = works['attention-is-all-you-need']!
  const authors = [
    'Ashish Vaswani',
    'Noam Shazeer',
    'Niki Parmar',
    'Jakob Uszkoreit',
    'Llion Jones',
    'Aidan N. Gomez',
    'Łukasz Kaiser',
    'Illia Polosukhin',
  ]
  const citation = citationOf({ ...work, cite: { ...work.cite, authors } }, venues)

  it('is a paper of the thirtieth volume, in BibTeX', () => {
    expect(citation.bibtex).toBe(
      lines(`
@inproceedings{attention-is-all-you-need,
  author = {Vaswani, Ashish and Shazeer, Noam and Parmar, Niki and Uszkoreit, Jakob and Jones, Llion and Gomez, Aidan N. and Kaiser, Łukasz and Polosukhin, Illia},
  title = {Attention is all you need},
  booktitle = {Advances in Neural Information Processing Systems 30},
  year = {2017},
  eprint = {1706.03762},
  archivePrefix = {arXiv},
  url = {https://arxiv.org/abs/1706.03762},
  langid = {english},
}
`),
    )
  })

  it('is one in RIS', () => {
    expect(citation.ris).toBe(
      ris(`
TY  - CONF
AU  - Vaswani, Ashish
AU  - Shazeer, Noam
AU  - Parmar, Niki
AU  - Uszkoreit, Jakob
AU  - Jones, Llion
AU  - Gomez, Aidan N.
AU  - Kaiser, Łukasz
AU  - Polosukhin, Illia
C3  - Advances in Neural Information Processing Systems 30
DA  - 2017///
ID  - attention-is-all-you-need
LA  - en
TI  - Attention is all you need
UR  - https://arxiv.org/abs/1706.03762
T2  - Advances in Neural Information Processing Systems 30
PY  - 2017
DB  - arXiv
AN  - arXiv:1706.03762
ER  - 
`),
    )
  })

  it('is one in CSL-JSON', () => {
    expect(citation.csl).toEqual({
      id: 'attention-is-all-you-need',
      type: 'paper-conference',
      title: 'Attention is all you need',
      author: [
        { family: 'Vaswani', given: 'Ashish' },
        { family: 'Shazeer', given: 'Noam' },
        { family: 'Parmar', given: 'Niki' },
        { family: 'Uszkoreit', given: 'Jakob' },
        { family: 'Jones', given: 'Llion' },
        { family: 'Gomez', given: 'Aidan N.' },
        { family: 'Kaiser', given: 'Łukasz' },
        { family: 'Polosukhin', given: 'Illia' },
      ],
      issued: { 'date-parts': [[2017]] },
      'container-title': 'Advances in Neural Information Processing Systems 30',
      archive: 'arXiv',
      archive_location: '1706.03762',
      URL: 'https://arxiv.org/abs/1706.03762',
      language: 'en',
    })
  })
})

describe('AlphaGo, whose authors are not all named,', () => {
  const work = works['mastering-the-game-of-go-with-deep-neural-networks-and-tree-search']!
  const { authors: _, ...cite } = work.cite!
  const citation = citationOf({ ...work, cite }, venues)

  it('is an article of Nature by the first of them and others, in BibTeX', () => {
    expect(citation.bibtex).toBe(
      lines(`
@article{mastering-the-game-of-go-with-deep-neural-networks-and-tree-search,
  author = {Silver, David and Huang, Aja and Maddison, Chris J. and Guez, Arthur and others},
  title = {Mastering the game of {Go} with deep neural networks and tree search},
  journal = {Nature},
  volume = {529},
  year = {2016},
  doi = {10.1038/nature16961},
  url = {https://www.nature.com/articles/nature16961},
  langid = {english},
}
`),
    )
  })

  it('says in RIS and CSL-JSON that there are more', () => {
    expect(citation.ris).toBe(
      ris(`
TY  - JOUR
AU  - Silver, David
AU  - Huang, Aja
AU  - Maddison, Chris J.
AU  - Guez, Arthur
DA  - 2016///
DO  - 10.1038/nature16961
ID  - mastering-the-game-of-go-with-deep-neural-networks-and-tree-search
LA  - en
N1  - Only the first authors are listed.
T2  - Nature
TI  - Mastering the game of Go with deep neural networks and tree search
UR  - https://www.nature.com/articles/nature16961
VL  - 529
PY  - 2016
ER  - 
`),
    )
    expect(citation.csl).toMatchObject({
      type: 'article-journal',
      'container-title': 'Nature',
      volume: '529',
      note: 'Only the first authors are listed.',
    })
  })
})

describe('a Chinese original', () => {
  it('goes by its Chinese title and the whole name of its author', () => {
    const { bibtex } = citationOf(
      works['autogpt-takes-off-tasks-done-without-a-human-27k-github-stars']!,
      venues,
    )
    expect(bibtex).toBe(
      lines(`
@misc{autogpt-takes-off-tasks-done-without-a-human-27k-github-stars,
  author = {{机器之心}},
  title = {{AutoGPT} 太火了，无需人类插手自主完成任务，{GitHub} 2.7 万星},
  year = {2023},
  howpublished = {\\url{https://mp.weixin.qq.com/s/bV1tPc7hNn2z06YOpzyanw}},
  url = {https://mp.weixin.qq.com/s/bV1tPc7hNn2z06YOpzyanw},
  langid = {chinese},
}
`),
    )
  })
})

describe('a work of an organization', () => {
  const citation = citationOf(works['open-llm-leaderboard']!, venues)

  it('has an author that is left whole, and a name for a title', () => {
    expect(citation.bibtex).toBe(
      lines(`
@misc{open-llm-leaderboard,
  author = {{Hugging Face}},
  title = {{Open} {LLM} {Leaderboard}},
  year = {2023},
  howpublished = {\\url{https://huggingface.co/spaces/HuggingFaceH4/open_llm_leaderboard}},
  url = {https://huggingface.co/spaces/HuggingFaceH4/open_llm_leaderboard},
  langid = {english},
}
`),
    )
    expect(citation.csl).toEqual({
      id: 'open-llm-leaderboard',
      type: 'webpage',
      title: 'Open LLM Leaderboard',
      author: [{ literal: 'Hugging Face' }],
      issued: { 'date-parts': [[2023]] },
      URL: 'https://huggingface.co/spaces/HuggingFaceH4/open_llm_leaderboard',
      language: 'en',
    })
  })
})
