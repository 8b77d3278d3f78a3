/**
 * Answers the questions of whoever forked this program, one after the other, and ends with them. An error is not
 * caught: after one, nothing that was loaded can be trusted, and the next question starts a new process.
 *
 * @param {(question: any) => Promise<unknown>} answer
 */
export function answerParent(answer) {
  process.on('disconnect', () => process.exit(0))
  process.on('message', async (question) => {
    const said = await answer(question)
    process.send?.(said)
  })
}
