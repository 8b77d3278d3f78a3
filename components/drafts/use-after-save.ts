'use client'
import { useEffect } from 'react'

/**
 * Forms, links and buttons inside `[data-after-save]` wait until what was typed is saved: they read the text that the
 * server has. They are heard on the window, before anything else hears them.
 */
export function useAfterSave(isDirty: boolean, whenSaved: (act: () => void) => void) {
  useEffect(() => {
    if (!isDirty) return
    const wait = (event: Event) => {
      const pressed = event.target instanceof Element ? event.target.closest('form, a, button') : null
      if (!pressed?.closest('[data-after-save]')) return
      if (event.type === 'click' && pressed.closest('form')) return
      event.preventDefault()
      event.stopPropagation()
      whenSaved(() => repeat(pressed, event))
    }
    window.addEventListener('submit', wait, true)
    window.addEventListener('click', wait, true)
    return () => {
      window.removeEventListener('submit', wait, true)
      window.removeEventListener('click', wait, true)
    }
  }, [isDirty, whenSaved])
}

function repeat(pressed: Element, event: Event) {
  if (pressed instanceof HTMLFormElement) pressed.requestSubmit((event as SubmitEvent).submitter)
  else if (pressed instanceof HTMLElement) pressed.click()
}
