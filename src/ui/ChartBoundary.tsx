// A drawing that fails, such as one whose code cannot be fetched, says so in its place; the words and the table of its card stay.
// Trying again is a reload: browsers remember code that they could not fetch, and the URL holds the whole view.
import { Component, type ReactNode } from "react"

export class ChartBoundary extends Component<{ words: string; retry: string; children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    return this.state.failed ? (
      <p className="chart-failed" role="alert">
        {this.props.words}{" "}
        <button type="button" className="row-link" onClick={() => window.location.reload()}>
          {this.props.retry}
        </button>
      </p>
    ) : (
      this.props.children
    )
  }
}
