// The way to a card's picture. What makes it is fetched when it is asked for.
import { lazy, Suspense, useState } from "react"
import { useWords } from "@/i18n/MessagesContext"
import { PICTURE } from "@/ui/cardIcons"
import { Icon } from "@/ui/Icon"
import type { Subject } from "./subject"

const PictureDialog = lazy(async () => ({ default: (await import("./PictureDialog")).PictureDialog }))

export function PictureButton({ subject, name }: { subject: Subject; name: string }) {
  const { messages } = useWords()
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="icon-button" aria-label={messages.picture.title} title={messages.picture.title} onClick={() => setOpen(true)}>
        <Icon d={PICTURE} />
      </button>
      {open && (
        <Suspense>
          <PictureDialog subject={subject} name={name} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
