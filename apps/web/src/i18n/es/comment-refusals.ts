/** Why a comment was refused. */
export const commentRefusals = {
  COMMENTS_CLOSED: {
    why: 'Los comentarios de este texto están cerrados.',
    todo: 'Puede leer lo que se dijo.',
  },
  NOT_A_COMMENTER: {
    why: 'Usted no participa hoy en los comentarios de este texto.',
    todo: 'Pida a la secretaría técnica que le invite.',
  },
  NOT_A_MEMBER: {
    why: 'Solo integrantes en funciones abren hilos internos del órgano.',
    todo: 'Abra el hilo para todas las personas que ven el texto.',
  },
  COMMENT_EMPTY: {
    why: 'El comentario está vacío.',
    todo: 'Escriba algo.',
  },
  COMMENT_TOO_LONG: {
    why: 'El comentario es demasiado largo.',
    todo: 'Acórtelo o divídalo en dos.',
  },
  MENTION_UNKNOWN: {
    why: 'Mencionó a alguien que no puede leer este hilo.',
    todo: 'Quite la mención.',
  },
  THREAD_UNKNOWN: {
    why: 'Este hilo no existe o no está a su alcance.',
    todo: 'Vuelva a cargar los comentarios.',
  },
  THREAD_RESOLVED: {
    why: 'El hilo ya está resuelto.',
    todo: 'No hace falta hacer nada.',
  },
  THREAD_NOT_RESOLVED: {
    why: 'El hilo está abierto.',
    todo: 'No hace falta hacer nada.',
  },
  NOT_THE_RESOLVER: {
    why: 'Resuelven y reabren un hilo quien lo abrió, quienes redactan y la secretaría técnica.',
    todo: 'Pídaselo a una de esas personas.',
  },
  COMMENT_UNKNOWN: {
    why: 'Este comentario no está en el hilo.',
    todo: 'Vuelva a cargar los comentarios.',
  },
  COMMENT_WITHDRAWN: {
    why: 'El comentario se retiró.',
    todo: 'Escriba otro si hace falta.',
  },
  NOT_THE_AUTHOR: {
    why: 'Solo quien escribió el comentario lo cambia o lo retira.',
    todo: 'Puede responderle.',
  },
  ANCHOR_UNKNOWN: {
    why: 'Las palabras marcadas no están en el texto.',
    todo: 'Márquelas de nuevo.',
  },
  TEXT_CHANGED: {
    why: 'El texto cambió desde que usted marcó esas palabras.',
    todo: 'Vuelva a cargarlo y márquelas de nuevo.',
  },
  INVITATION_DATE_PAST: {
    why: 'El día {{date}} ya pasó; hoy es {{today}}.',
    todo: 'Elija un día de hoy en adelante.',
  },
  ALREADY_INVITED: {
    why: 'Esta persona ya está invitada hasta el {{until}}.',
    todo: 'Para cambiar los días, termine esa invitación e invítela de nuevo.',
  },
  NOT_INVITED: {
    why: 'Esta persona no tiene una invitación en pie.',
    todo: 'Vuelva a cargar la página.',
  },
  NEEDS_NO_INVITATION: {
    why: 'Esta persona ya ve y comenta esto sin invitación.',
    todo: 'No hace falta hacer nada.',
  },
};
