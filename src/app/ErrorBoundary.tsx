// The last resort: a view that fails says so in its place, and the rest of the product stays usable.
import { Component, type ReactNode } from "react"
import type { CoreMessages } from "@/i18n/words/types"
import { Notice } from "@/ui/Notice"

type Props = { messages: CoreMessages; children: ReactNode }

/** What the browsers, and the loader of styles, say of code that cannot be fetched, or of which only a part has come. */
function isMissingCode(error: Error): boolean {
  return error instanceof SyntaxError || /dynamically imported|module script|preload CSS/i.test(error.message)
}

export class ErrorBoundary extends Component<Props, { error: Error | null }> {
  override state: { error: Error | null } = { error: null }

  static getDerivedStateFromError(error: Error) {
    return { error }
  }

  override render() {
    const { error } = this.state
    if (error === null) return this.props.children
    const { pageTitle, unexpected, codeMissing, retry } = this.props.messages.error
    return (
      <Notice tone="error" title={pageTitle} action={{ label: retry, onClick: () => window.location.reload() }}>
        <p>{isMissingCode(error) ? codeMissing : unexpected}</p>
        <p>
          <code>{error.message}</code>
        </p>
      </Notice>
    )
  }
}
