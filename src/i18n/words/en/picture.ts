// English: taking a card along as a picture.
import type { SharedMessages } from "../types"

export const picture: Pick<SharedMessages, "picture"> = {
  picture: {
    title: "Take along",
    embed: "Show on another site",
    citation: "Quote",
    shareLink: "Link to this page, with a preview in messages",
    code: "QR code of this card’s address",
    saveCode: "Save QR code",
    shape: "Shape",
    shapes: { wide: "16:9", tall: "4:5", screen: "As it is" },
    ground: "Ground",
    grounds: { white: "White", transparent: "None", dark: "Dark" },
    languages: "Languages",
    copy: "Copy picture",
    copyText: "Copy",
    copied: "Copied",
    copyFailed: "This browser does not allow copying pictures; save a PNG instead.",
    saved: "Saved",
    failed: "The picture could not be made. Try again, or choose another shape.",
  },
}
