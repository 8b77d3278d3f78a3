/** What a browser would send of the fields in this markup: names with their values, in their order. */
export function fieldsOfMarkup(markup: string): Record<string, string | string[]> {
  const sent: Record<string, string | string[]> = {}
  for (const [name, value] of [...inputsIn(markup), ...selectsIn(markup)]) {
    const before = sent[name]
    sent[name] = before === undefined ? value : [before, value].flat()
  }
  return sent
}

type Pairs = [name: string, value: string][]

function inputsIn(markup: string): Pairs {
  return [...markup.matchAll(/<input\b([^>]*)>/g)].flatMap(([, tag = '']): Pairs => {
    const [name, type] = [attribute(tag, 'name'), attribute(tag, 'type')]
    const chosen = !(type === 'radio' || type === 'checkbox') || /\schecked(=|\s|\/|$)/.test(tag)
    return name && chosen ? [[name, attribute(tag, 'value') ?? '']] : []
  })
}

function selectsIn(markup: string): Pairs {
  return [...markup.matchAll(/<select\b([^>]*)>(.*?)<\/select>/gs)].flatMap(
    ([, tag = '', inside = '']): Pairs => {
      const name = attribute(tag, 'name')
      const options = [...inside.matchAll(/<option\b([^>]*)>/g)].map(([, option = '']) => option)
      const shown = options.find((option) => /\sselected(=|\s|$)/.test(option)) ?? options[0] ?? ''
      return name ? [[name, attribute(shown, 'value') ?? '']] : []
    },
  )
}

function attribute(tag: string, name: string): string | undefined {
  const value = tag.match(new RegExp(`\\s${name}="([^"]*)"`))?.[1]
  return value?.replace(/&(quot|amp|lt|gt|#x27);/g, (_, entity: keyof typeof entities) => entities[entity])
}

const entities = { quot: '"', amp: '&', lt: '<', gt: '>', '#x27': "'" }
