// Icons of the card's toolbar, apart from the shell's, which the first view needs.

export const LINK = "M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7L12 7M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7L12 17"
export const ENLARGE = "M9 4H4v5M15 4h5v5M9 20H4v-5M15 20h5v-5"
export const SHRINK = "M4 9h5V4M20 9h-5V4M4 15h5v5M20 15h-5v5"
export const BEFORE = "M14 6l-6 6 6 6"
export const AFTER = "M10 6l6 6-6 6"
export const PICTURE = "M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.5 9.5h.01"
export const ADD = "M4 6h16v11H4zM9 21h6M12 17v4M12 8.5v6M9 11.5h6"
