import type { Language } from '../language.ts';

const r = String.raw;

export default {
  common: 'o a os as de que para com uma um da do em no na seu sua voce nos nossa nosso e por ao foi',
  conditional: [r`\b(caso|se (o|a|seu|sua|houver|voce|for|nao)|quando|assim que|salvo|a menos|apos|ate)\b`],
  denied: [r`\b(nao|nem|sem|nunca|infelizmente|lamenta\w*)\b`],
  sad: [r`\b(infelizmente|lament\w*|boa sorte|apesar)\b|desej\w+~(sucesso|sorte|exito)`],
  rejection: [
    r`\bnao\b~(selecionad|seguir|seguiremos|avancar|avancou|prosseguir|dar continuidade|continuar|aprovad|escolhid|corresponde|foi possivel|adequa|sera possivel|atende|progredi)`,
    r`\b(outro|outra|outros|outras)\b (candidat|perfil|profissiona|pessoa)\w*|\b(optamos|optou-se|decidimos|escolhemos|optado)\b~\b(outr[oa]s?)\b`,
    r`\b(vaga|posicao|funcao|lugar|processo)\b~(preenchid|encerrad|cancelad|ocupad|fechad)`,
    r`\bcandidatura\b~(recusad|rejeitad|excluid|desconsiderad)|\blament\w*\b~(informar|comunicar)\w*~(nao|outr|recusad)`,
  ],
  invitation: [
    r`\b(convid\w+|convite|gostar\w*|queremos|agendar|marcar|vimos|adorar\w*|combinar)\b~(entrevista|conversa|conversar|chamada|reuniao|conhecer|bate-?papo|videochamada|falar (com|contigo))`,
    r`\bpodemos (falar|conversar|reunir|encontrar)|\b(sua|tua|qual a) disponibilidade\b|\b(esta|estaria|estas)\b~disponivel\b|\b(escolha|selecione|reserve|agende)\b~(horario|data|hora)|\bconfirm\w*\b~(presenca|entrevista)`,
    r`\b(proxima|seguinte|segunda|ultima) (etapa|fase)\b~(process|entrevista|convid|parabens)|\b(passou|passaste|avancou|avancaste|aprovad\w*)\b~(a|para|na)~(fase|etapa)|\bteste (tecnico|pratico)\b~(anex|link|realiz|complet)`,
  ],
  offer: [
    r`\b(carta[- ](oferta|proposta)|proposta (de trabalho|salarial|formal|de contratacao)|oferta formal|contrato de trabalho)\b|\bcontrato\b~(anexo|assin)`,
    r`\b(prazer|felizes|satisfacao|contentes|alegria)\b~(oferecer|contratar|propor|receber)\w*|\b(voce foi|foi) aprovad[oa] (para (a vaga|o cargo)|no processo)|\b(bem-vind[oa]) (a|ao) (equipe|equipa|time)\b|\bqueremos (contratar|que faca parte)`,
  ],
  acknowledgment: [
    r`\b(recebemos|recebida|recebido|registad\w*|registrad\w*|rececao|recebimento)\b~(candidatura|inscricao|curriculo|cv|sucesso)|\b(candidatura|inscricao|curriculo|cv)\b~(recebid|registad|registrad|enviad|analis|chegou)`,
    r`\b(obrigad[oa]|agradec\w+)\b~(candidatura|inscricao|interesse|candidatar|curriculo)|\b(analisar|avaliar|analisaremos|avaliando)\w*\b~(candidatura|perfil|curriculo|cv)`,
  ],
  other: [
    r`\bnovas vagas\b|\balertas? de (vagas|emprego)\b|\bvagas (recomendadas|para voce)\b|\bcandidate-se ja\b|\bnewsletter\b`,
    r`\bcodigo de (verificacao|seguranca|acesso)\b|\b(palavra-passe|senha)\b|\bverifi\w+ (o )?seu e-?mail`,
    r`\bvisualizou (a sua|sua) candidatura\b`,
  ],
  withdrawn: [r`\b(desistencia|desistiu)\b|\bcandidatura\b~retirad[oa]|\b(cancelou|retirou) (a )?sua candidatura`],
} satisfies Language;
