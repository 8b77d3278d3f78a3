'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'

/**
 * "4:05 left". Readers hear of it twice, with two minutes and with one minute left; when it is over the page is
 * drawn anew. Without scripts nothing is shown: the line above says until when.
 */
export function Countdown({ until }: { until: string }) {
  const [left, setLeft] = useState<number | null>(null)
  const router = useRouter()
  useEffect(() => {
    const tick = () => setLeft(Math.max(0, Math.ceil((Date.parse(until) - Date.now()) / 1000)))
    tick()
    const timer = setInterval(tick, 1000)
    return () => clearInterval(timer)
  }, [until])
  const isOver = left === 0
  useEffect(() => {
    if (isOver) router.refresh()
  }, [isOver, router])
  if (left === null) return null
  return (
    <>
      <span aria-hidden="true" className="pill">
        {Math.floor(left / 60)}:{String(left % 60).padStart(2, '0')} left
      </span>
      <span aria-live="polite" className="sr-only">
        {left <= 60 ? 'One minute left.' : left <= 120 ? 'Two minutes left.' : ''}
      </span>
    </>
  )
}
