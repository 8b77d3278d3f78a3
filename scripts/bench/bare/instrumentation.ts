/** Does nothing, and stands here because the framework would otherwise take the product's own, higher up. */
export function register(): void {}
