/** The ids of the forms on the page of a review that look at one another. */
export const commentForm = 'comment-form'
export const notesForm = 'notes'
export const copyForm = 'copy'
