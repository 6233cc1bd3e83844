// A drawing that fails, such as one whose code cannot be fetched, says so in its place; the words and the table of its card stay.
import { Component, type ReactNode } from "react"

export class ChartBoundary extends Component<{ words: string; children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    return this.state.failed ? (
      <p className="chart-failed" role="alert">
        {this.props.words}
      </p>
    ) : (
      this.props.children
    )
  }
}
