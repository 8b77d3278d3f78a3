/** React empties a form after its action; a native listener stops that, because React mutes its own meanwhile. */
export function keepTyped(form: HTMLFormElement | null) {
  const refuse = (event: Event) => {
    if (form?.dataset.clear === undefined) event.preventDefault()
  }
  form?.addEventListener('reset', refuse)
  return () => form?.removeEventListener('reset', refuse)
}
