// The room a card will take, reserved while its data loads, so that nothing moves when it arrives.
export function SkeletonCards({ count, label }: { count: number; label: string }) {
  return (
    <div className="cards" aria-busy="true" aria-label={label} role="status">
      {Array.from({ length: count }, (_, i) => `skeleton-${i}`).map((id) => (
        <div key={id} className="card skeleton" />
      ))}
    </div>
  )
}
