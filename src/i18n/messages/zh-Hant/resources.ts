// Traditional Chinese: resources.
export const resources = {
  resources: {
    title: "資源",
    lead: "能源、水、廢棄物和物料。單位先化為一種，再看各家自己的變化。",
  },
}
