import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'pt',
  endings: { o: 'o|a|os|as' },
  labels: {
    created:
      'criad{o}|criação|data de criação|data da criação|gerad{o}|geração|data de geração|emitid{o}|data de emissão|emissão|adicionad{o}|data de adição',
    rotated: 'rotacionad{o}|rotação|última rotação|regenerad{o}|gerad{o} novamente',
    expires:
      'expira|expiram|expirará|expira em|expirad{o}|expiração|data de expiração|validade|data de validade|vencimento|data de vencimento|vence|vence em|vencid{o}|válido até|válida até|caduca|termina',
    'last-used':
      'último uso|última utilização|uso|utilização|usad{o}|utilizad{o}|último acesso|acessad{o}|última atividade|última actividade|última chamada|última requisição|data do último uso|data da última utilização',
    changed:
      'última atualização|última actualização|atualizad{o}|actualizad{o}|atualização|data de atualização|última alteração|alterad{o}|alteração|data de alteração|última modificação|modificad{o}|modificação|data de modificação|editad{o}|última edição|sincronizad{o}',
    age: 'idade|idade da chave|idade do token',
    name: 'nome|nomes|título|rótulo|etiqueta|nome da chave|nome do token',
    id: 'identificador|id da chave|id do token',
    author:
      'criad{o} por|gerad{o} por|adicionad{o} por|emitid{o} por|usad{o} por|utilizad{o} por|alterad{o} por|modificad{o} por|atualizad{o} por|criador|criadora|autor|autora|proprietário|proprietária|dono',
    by: 'por|pelo|pela',
    old: 'antig{o}|anterior|anteriores|velh{o}',
    last: 'últim{o}|pela última vez|por último|recentemente|recente|mais recente',
    other:
      'conta|contas|usuário|usuários|utilizador|utilizadores|membro|membros|membro desde|perfil|início de sessão|login|sessão|sessões|registrad{o}|registad{o}|cadastro|fatura|faturas|faturação|faturamento|pagamento|pagamentos|artigo|artigos|publicad{o}|publicação|evento|eventos|assinatura|subscrição|empresa|cliente|clientes|contato|contatos|contacto|pedido|pedidos|comentários|certificado|domínio|versão|convidad{o}|revogad{o}|excluíd{o}|eliminad{o}|desativad{o}|conexão|ligação|equipe',
    key: 'chave|chaves|token|tokens|segredo|segredos|credencial|credenciais|senha de aplicativo|senhas de aplicativo|senha de aplicação|senhas de aplicação|palavra-passe de aplicação',
    filler:
      'data|hora|dia|o|a|os|as|um|uma|de|do|da|dos|das|em|no|na|à|ao|foi|foram|é|está|e|há|atrás|para|esta|este|sua|seu|acesso|de acesso|pessoal|pessoais|privad{o}|particular|serviço|desenvolvedor|programador|aplicativo|aplicação|app',
    heading:
      'detalhes|detalhe|informações|informação|visão geral|resumo|geral|datas|status|estado|configurações|configuração|definições|autenticação|autorização',
    column: 'permissões|escopo|escopos|âmbitos|ações|tipo|função|papel',
    'free-text':
      'descrição|descrições|nota|notas|comentário|comentários|observação|observações|finalidade|motivo|objetivo',
    none: 'nenhum|nenhuma|ainda não|vazio|nada|sem',
    never: 'nunca|jamais',
    'never-used':
      'nunca usad{o}|nunca utilizad{o}|nunca foi usad{o}|nunca foi utilizad{o}|ainda não usad{o}|ainda não utilizad{o}|ainda não foi usad{o}|ainda não foi utilizad{o}|não usad{o}|não utilizad{o}|sem uso|nunca acessad{o}',
    'never-expires':
      'nunca expira|não expira|não expira nunca|nunca expirará|nunca vence|não vence|sem expiração|sem data de expiração|sem validade|sem data de validade|sem vencimento|sem data de vencimento|sem prazo de validade|validade ilimitada|expira nunca|nunca caduca|não tem validade|não tem data de expiração',
    'other-secret': 'segredo do cliente|id do cliente|id da solicitação|chave secreta do cliente',
  },

  lists: {},
};
