/** fill: the one action of a screen. plain: beside it. quiet: looks like a link. */
export type ButtonVariant = 'fill' | 'plain' | 'quiet'

export function buttonClass(variant: ButtonVariant = 'fill', extra?: string): string {
  return ['button', variant === 'fill' ? '' : variant, extra ?? ''].filter(Boolean).join(' ')
}
