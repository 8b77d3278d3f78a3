'use client'
import { useEffect, useRef } from 'react'

/**
 * A form that is pressed may go with what it settled, and the focus with it. Then it goes on to what is open still, or
 * to the message. `open` names what is open.
 */
export function SettledFocus({ open }: { open: string }) {
  const pressed = useRef(false)
  useEffect(() => {
    const note = ({ target }: Event) => {
      pressed.current = target instanceof Element && target.closest('.open-gaps') !== null
    }
    document.addEventListener('submit', note, true)
    return () => document.removeEventListener('submit', note, true)
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is open is what it waits for
  useEffect(() => {
    const wasPressed = pressed.current
    pressed.current = false
    if (!wasPressed || document.activeElement !== document.body) return
    const next = document.querySelector<HTMLElement>(stillOpen) ?? document.getElementById('body')
    next?.focus()
  }, [open])
  return null
}

const stillOpen = '.open-gaps :is(input:not([type="hidden"]), select, textarea, button)'
