import { Fragment } from 'react'
import { type Block, type Document, type Run, runsOf, type Text } from '@/lib/documents/document'
import './paper.css'

/** A document as a sheet of paper on the screen: the blocks that the files are made of, in their order. */
export function Paper({ document, label }: { document: Document; label: string }) {
  return (
    <article aria-label={label} className="paper" data-paper={document.paper} lang={document.language}>
      <Blocks blocks={document.blocks} />
    </article>
  )
}

function Blocks({ blocks }: { blocks: readonly Block[] }) {
  // A document is drawn whole and never changes its order: places are good keys.
  return blocks.map((block, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: as said above
    <Fragment key={at}>
      <Drawn block={block} />
    </Fragment>
  ))
}

function Drawn({ block }: { block: Block }) {
  switch (block.is) {
    case 'heading':
      return <h3 dir="auto">{block.text}</h3>
    case 'paragraph':
      return (
        <p className={block.look} data-align={block.align} dir="auto">
          <Line text={block.text} />
        </p>
      )
    case 'list':
      return (
        <ul>
          {block.items.map((item, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as said above
            <li dir="auto" key={at}>
              <Line text={item} />
            </li>
          ))}
        </ul>
      )
    case 'entry':
      return <Entry {...block} />
    case 'letterhead':
      return (
        <header>
          <p className="name" dir="auto">
            {block.name}
          </p>
          {block.lines.map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as said above
            <p dir="auto" key={at}>
              <Line text={line} />
            </p>
          ))}
        </header>
      )
    case 'divider':
      return <hr />
    case 'group':
      return <Blocks blocks={block.blocks} />
  }
}

function Entry({ left, right, below }: Extract<Block, { is: 'entry' }>) {
  return (
    <div className="entry">
      <p>
        <span dir="auto">
          <Line text={left} />
        </span>
        {right && <span>{right}</span>}
      </p>
      {below && (
        <p dir="auto">
          <Line text={below} />
        </p>
      )}
    </div>
  )
}

function Line({ text }: { text: Text }) {
  return runsOf(text).map((run, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: as said above
    <Fragment key={at}>{worded(run)}</Fragment>
  ))
}

// On a preview links lead nowhere: they show how they look.
function worded({ text, bold, italic }: Run) {
  if (bold) return <b>{text}</b>
  return italic ? <i>{text}</i> : text
}
