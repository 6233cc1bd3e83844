// Entry of the gallery: every drawing with its edge cases, for developers and browser tests. The site never loads it.
import { createRoot } from "react-dom/client"
import { Gallery } from "./Gallery"

const container = document.getElementById("root")
if (container === null) throw new RangeError("gallery.html has no #root")
createRoot(container).render(<Gallery />)
