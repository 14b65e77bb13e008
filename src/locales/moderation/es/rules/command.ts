import type { ModerationCommandWords } from '../../../words/moderation/rules-command.js';

export const command: ModerationCommandWords = {
  name: 'moderación',
  description: 'Reglas, ensayos e informes de la moderación de este servidor',
  overview: { name: 'resumen', description: 'Qué rige aquí y qué me falta para ello' },
  rules: { name: 'reglas', description: 'Ver, añadir y cambiar las reglas' },
  rehearse: {
    name: 'ensayar',
    description: 'Ver qué habría encontrado una regla en mensajes pasados',
    what: {
      name: 'qué',
      description: 'Una regla o un modelo; si no, todas las reglas del servidor',
    },
    channel: { name: 'canal', description: 'El canal cuyos mensajes leer; si no, este' },
    messages: { name: 'mensajes', description: 'Cuántos de los últimos mensajes; 200 por defecto' },
  },
  report: { name: 'informe', description: 'Qué encontró cada regla y qué fue falsa alarma' },
  ladder: { name: 'escala', description: 'A qué llevan las advertencias y cuánto tiempo cuentan' },
  off: { name: 'apagar', description: 'Apagar la moderación; los casos se conservan' },
};
