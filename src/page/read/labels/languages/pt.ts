import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'pt',
  endings: {
    R: '|ativada|desativada|ligada|desligada|sim|não',
    C: 'vermelho|cinza|laranja|amarelo|negrito|itálico',
    V: 'podem não estar|não estão|temporariamente não estão|podem estar',
    F: 'alguns recursos|algumas funcionalidades|os webhooks|os relatórios|as notificações|as faturas',
    o: 'o|a|os|as',
  },
  labels: {
    created:
      'criou|criad{o}|criação|data de criação|data da criação|gerad{o}|geração|data de geração|emitid{o}|data de emissão|emissão|adicionad{o}|data de adição',
    rotated: 'rotacionad{o}|rotação|última rotação|regenerad{o}|gerad{o} novamente',
    expires:
      'expira|expiram|expirará|expira em|expirad{o}|expiração|data de expiração|validade|data de validade|vencimento|data de vencimento|vence|vence em|vencid{o}|válido até|válida até|caduca|termina|expirou|expirou em|venceu|não após|não depois de|não válido após',
    'last-used':
      'último uso|última utilização|uso|utilização|usad{o}|utilizad{o}|último acesso|acessad{o}|última atividade|última actividade|última chamada|última requisição|data do último uso|data da última utilização',
    changed:
      'última sincronização|próxima sincronização|próxima atualização|última atualização|última actualização|atualizad{o}|actualizad{o}|atualização|data de atualização|última alteração|alterad{o}|alteração|data de alteração|última modificação|modificad{o}|modificação|data de modificação|editad{o}|última edição|sincronizad{o}',
    age: 'idade|idade da chave|idade do token',
    name: 'nome|nomes|título|rótulo|etiqueta|nome da chave|nome do token|apelido|denominação|designação',
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
      'hora local|data|hora|dia|o|a|os|as|um|uma|de|do|da|dos|das|em|no|na|à|ao|foi|foram|é|está|e|há|atrás|para|esta|este|sua|seu|acesso|de acesso|pessoal|pessoais|privad{o}|particular|serviço|desenvolvedor|programador|aplicativo|aplicação|app',
    until: 'até|até o|até a|antes de|antes do|o mais tardar',
    planned:
      'será|serão|agendad{o}|programad{o}|planejad{o}|previst{o}|pendente|falhou|falha|falhad{o}|cancelad{o}|erro',
    condition: 'se',
    holder: 'política|diretiva|acesso|serviço|serviços|aplicativo|aplicativos|aplicação|app|projeto',
    for: 'para',
    left: 'restantes|restante|faltam|em breve',
    heading:
      'detalhes|detalhe|informações|informação|visão geral|resumo|geral|datas|status|estado|configurações|configuração|definições|autenticação|autorização|zona de perigo',
    column:
      'gravidade|prioridade|grupo|idioma|cidade|nível de acesso|nível|risco|centro de custo|solicitações|algoritmo|país|departamento|atribuído a|sobrenome|permissões|escopo|escopos|âmbitos|ações|tipo|função|papel|prefixo|valor|status|estado|ambiente|região|zona|localização|categoria|projeto|plano|modo|visibilidade|origem|plataforma|projetos',
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

  lists: {
    about: 'cerca de|aproximadamente|aprox|por volta de|quase|mais de|pelo menos|no mínimo|ou mais',
    stale:
      'podem estar desatualizad|pode estar desatualizad|estão desatualizad|está desatualizad|não estão atualizad|não está atualizad|obsolet|chaves mais recentes|tokens mais recentes|entradas mais recentes|dados mais recentes|nova versão|novos resultados|prévia das suas|prévia de suas|pré-visualização das|visualização prévia das|amostra das|extrato|instantâneo|dados de exemplo|dados de amostra|com erros|com avisos|com problemas|parcialmente sincroniz|sincronizado parcialmente|sincronização parcial|para aparecer|a aparecer|até aparecer|para serem exibidas|aparecem após|aparecerão após|aparecem depois|com atraso|atras',
    content: 'dados|informações|página|visualização',
    span: 'passad|anteriores|desde|entre|decorrid',
    who: 'que|quem',
    was: 'foi|era',
    not: 'não|nem|sem|inativ',
    these: 'este|esta|estes|estas|esse|essa|seguintes|aqui',
    here: 'nest|est|aqui',
    way: 'via|através de|através da|a partir de|em|no|na',
    bearer: 'aplicativo|aplicação|app|integração|serviço|dispositivo',
    place: 'consulte|veja|aba|guia|separador|página|seção|secção|console|painel',
    switch: 'mude|altern|ative|atualize|recarregue|troque|selecione um',
    seen: 'o que você pode ver|o que pode ver|o que você vê|você está visualizando|está visualizando|você está vendo|está a ver|a ver as',
    'in-use': 'em uso',
    'show-verb': 'ver|mostrar|exibir|visualizar|ler|leia|abrir',
    others: 'colega|outros usuári|outros utiliza|outros membro|outras pessoa',
    yours: 'suas|seus|sua|tuas|teus|vossas',
    entire: 'lista das|lista dos|lista|existentes|atuais|resumo',
    account: 'conta|plano|versão|contato|contacto|assinatura',
    keys: 'chaves|tokens|segredos|credenciais|senhas',
    section: 'minha conta|segurança|conta|desenvolvedor|perfil|acesso|integraç|preferência',
    deed: 'ação|operação',
    personal: 'nome de exibição|nome completo|apelido',
    help: 'como|por que|o que é|dicas|guia|documentação|precisa|ajuda|primeiros passos|boas práticas',
    badge: 'novo|nova|padrão|principal|atual|recomendado|restrito|restrita',
    harmless:
      '{F} {V} disponíveis|{F} podem estar indisponíveis|são exibidas em {C}|são mostradas em {C}|' +
      'são exibidos em {C}',
    number: 'dois|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze',
    rights: 'acesso total|somente leitura|apenas leitura|só leitura|leitura e gravação|leitura e escrita',
    unnamed:
      'sem nome|sem título|não nomead|não definido|não especificado|adicionar nome|adicionar um nome|adicione um nome|dar um nome|definir nome|definir um nome',
    states:
      'comprometido|comprometida|vazado|vazada|exposto|exposta|limitado|limitada|obsoleto|obsoleta|descontinuada|bloqueado|bloqueada|pausado|pausada',
    sorts: 'chave publicável|chave restrita|chave limitada|chave de teste',
    'other-keys': 'criptografia|encriptação|assinatura|chaves de segurança|implantação|licença|recuperação',
    'no-name':
      'ver chave|gerenciar chave|mais informações|configurações|ativo|ativa|inativo|inativa|activo|inactivo|habilitado|desabilitado|ativado|desativado|revogado|revogada|' +
      'expirado|expirada|vencido|válido|válida|inválido|pendente|suspenso|sim|não|editar|ver|exibir|mostrar|' +
      'visualizar|abrir|copiar|excluir|eliminar|apagar|remover|renomear|mudar o nome|revogar|rotacionar|renovar|' +
      'gerenciar|gerir|detalhes|mais|ações|recentemente|há pouco|há pouco tempo|há algum tempo|há um tempo|' +
      'há muito tempo',
    general:
      'chaves|tokens|segredos|senhas|caso|quando|deve|devem|deveria|deveriam|pode|podem|poderia|precisa|precisam|' +
      'recomendamos|recomenda|recomendado|recomendável|uma chave|um token|não deve|não pode|chave que|token que',
    'goes-on': 'são|estão|serão|funcionam|levam',
    all:
      'período nenhum|todos|todas|tudo|qualquer|qualquer um|qualquer pessoa|todos os proprietários|qualquer proprietário|' +
      'todos os usuários|todos os utilizadores|todas as pessoas|todos os membros|todos os criadores|' +
      'todas as equipes|todas as equipas|todos os status|todos os estados|qualquer status|qualquer estado|' +
      'todos os tipos|qualquer tipo|todas as datas|qualquer data|todo o período|todos os ambientes|' +
      'todos os projetos|todas as contas|todos os aplicativos|todas as categorias|todos os itens|' +
      'todos os resultados|todas as entradas|todas as linhas|todas as|todos os|mostrar tudo|mostrar todos|ver tudo|' +
      'ver todos|ver todas|selecionar tudo|selecionar todos|sem filtro|sem filtros|nenhum filtro',
    search: 'procura|procurando|termo de pesquisa|pesquisar|pesquisa|buscar|busca|procurar|localizar',
    filter:
      'período|intervalo de datas|intervalo de tempo|filtro|filtros|filtrar|filtrar por|adicionar filtro|todos os filtros|mais filtros|mostrar filtros|' +
      'filtros avançados',
    'load-more':
      'carregar mais|mostrar mais|ver mais|exibir mais|mais resultados|mais itens|mais chaves|mais tokens|' +
      'mostrar tudo|mostrar todos|mostrar todas|ver tudo|ver todos|ver todas|exibir tudo|exibir todos|exibir todas|' +
      'carregar tudo|carregar todos|carregar próximos|mostrar o restante|mostrar os restantes|mais antigos|e mais',
    'next-page':
      'próximo|próxima|próximos|próxima página|página seguinte|seguinte|avançar|ir para a próxima página|' +
      'mais antigos|última página|ir para a última página|para a frente',
    'previous-page':
      'anterior|anteriores|página anterior|ir para a página anterior|mais recentes|primeira página|' +
      'ir para a primeira página',
    'per-page': 'por página|tamanho da página',
    'of-total':
      'de|resultado|resultados|entrada|entradas|item|itens|registro|registros|registo|registos|linha|linhas|total|' +
      'mostrando|exibindo|a mostrar|correspondências|encontrado|encontrados|encontradas|mais',
    rest: 'adicionais|de muitas|de muitos|filtro|filtros|mais|outras|outros|e outras|e outros|ocultas|ocultos|não exibidas|restantes',
    reset: 'limpar tudo|redefinir|redefinir tudo|remover tudo|tentar novamente|repetir',
    'no-results':
      'lista está incompleta|você vê apenas|você só vê|alguns espaços|algumas organizações|alguns projetos|sem resultados|nenhum resultado|não há resultados|nenhuma correspondência|sem correspondência|' +
      'não foram encontrados|não foram encontradas|encontrada|encontrado|não corresponde|corresponda|correspondam|' +
      'correspondem|correspondente|correspondentes|sua pesquisa|sua busca|seus filtros|resultados da pesquisa|' +
      'resultados da busca|resultados para|filtrado por|filtrados por|filtro aplicado|filtros aplicados|' +
      'filtros ativos|filtro ativo|limpar filtro|limpar filtros|redefinir filtros|remover filtros|limpar pesquisa|' +
      'limpar busca|critérios|' +
      'cabem nesta página|não cabem|não cabe|ao filtro|aos filtros|seu filtro',
    refused:
      'sem acesso|não tem acesso|acesso negado|acesso restrito|solicitar acesso|solicite acesso|' +
      'sem permissão|sem permissões|não tem permissão|não tem permissões|não tem as permissões|' +
      'não possui permissão|não possui as permissões|nenhuma permissão|permissão negada|' +
      'permissões insuficientes|permissão necessária|permissões necessárias|precisa de permissão|' +
      'não permitido|não é permitido|não autorizado|não autorizada|não está autorizado|não tem autorização|' +
      'proibido|peça ao seu administrador|pergunte ao seu administrador|fale com o administrador|' +
      'fale com seu administrador|entre em contato com|entre em contacto com|contate o administrador|' +
      'contacte o administrador|apenas administradores|somente administradores|só administradores|' +
      'você só vê|apenas as suas|somente as suas|entre para|faça login para|inicie sessão para|' +
      'você precisa entrar|precisa fazer login|ser administrador|ser um administrador|faça upgrade|' +
      'atualize seu plano|verifique sua identidade|confirme sua identidade',
    failed:
      'dados de ontem|dados até ontem|deu errado|correu mal|ocorreu um problema|um erro|erro ao|erro de carregamento|erro no servidor|' +
      'erro do servidor|erro de rede|erro de conexão|erro de ligação|erro inesperado|erro interno|' +
      'não foi possível|não conseguimos|não pôde ser|não puderam ser|falha ao|falha no|falhou|' +
      'tente novamente|tentar novamente|tente de novo|recarregue a página|recarregar a página|' +
      'atualize a página|atualizar a página|sem conexão|sem ligação|sem internet|conexão perdida|' +
      'verifique sua conexão|verifique a sua ligação|está offline|tempo esgotado|tempo limite|' +
      'sessão expirada|sessão expirou|sessão encerrada|faça login|faça o login|entre novamente|' +
      'inicie sessão|não disponível|não está disponível|não estão disponíveis|indisponível|não existe|' +
      'página não encontrada|muitas solicitações|carregando|a carregar|aguarde|ops|opa',
    'no-keys-yet':
      'nenhuma|nenhum|ainda nenhuma|nenhuma ainda|nenhum ainda|não há|ainda não há|não há nenhuma|não há nenhum|' +
      'ainda não há nenhuma|ainda não há nenhum|não existem|ainda não existem|você não tem|você ainda não tem|' +
      'você não tem nenhuma|você não tem nenhum|você ainda não tem nenhuma|você ainda não tem nenhum|' +
      'você não possui|você ainda não possui|você não possui nenhuma|você ainda não possui nenhuma|não tem|' +
      'ainda não tem|não tem nenhuma|não tem nenhum|você não criou nenhuma|você não criou nenhum|' +
      'você ainda não criou|você ainda não criou nenhuma|você ainda não criou nenhum|ainda não criou nenhuma|' +
      'ainda não criou nenhum|nenhuma criada|nenhum criado|nenhuma foi criada|nenhum foi criado|' +
      'nenhuma foi criada ainda|nenhum foi criado ainda|nenhuma disponível|nenhum disponível|sem|' +
      'esta conta não tem|esta conta não tem nenhuma|esta conta não possui|nenhuma para mostrar|nenhuma para exibir',
    part:
      'compartilhada|compartilhadas|partilhadas|particular|privad|ativo|ativos|ativa|ativas|inativo|inativos|inativa|inativas|habilitados|habilitadas|desabilitados|' +
      'desabilitadas|desativados|desativadas|expirado|expirados|expirada|expiradas|revogado|revogados|revogadas|' +
      'arquivado|arquivados|arquivadas|excluído|excluídos|excluídas|eliminados|meus|minhas|somente meus|' +
      'apenas meus|minhas chaves|meus tokens|criados por mim|criadas por mim|compartilhados comigo|expirando|' +
      'não usados|não usadas|recentes|usados recentemente|favoritos|fixados|rascunhos|pendentes|em uso|válidos|' +
      'válidas|pessoais|compartilhados|privados|públicos|teste|produção',
    sort:
      'ordenar|ordenar por|classificar por|classificar|ordenado por|ordem|mais recentes|mais recentes primeiro|' +
      'mais antigos primeiro',
    some:
      'mais recent|algumas|alguns|certas|só|somente|apenas|outras|outros|antig|anteriores|arquivad|revogad|inativ|ativas|' +
      'ativos|expirad|vencid|desativad|desabilitad|habilitad|excluíd|eliminad|ocult|recentes|últimas|últimos|' +
      'minhas|meus tokens|restante|demais|não utilizad|nem todas|lista completa|' +
      'não são exib|não são mostr|não estão inclu|não são inclu|não aparec|não são list|incomplet|parte d|limitad|não veja|não vê|' +
      'não constam|não figur|de outros usuári|de outros utiliza',
    elsewhere: 'outro lugar|outro local|foram movid|transferid|cortad|truncad|outra página',
    narrowed: 'limitad|restrit|somente|apenas|só|unicamente|filtr|dados de teste|modo de teste|vista parcial',
    shown:
      'mostr|exib|visív|list|aparec|ocult|apresentad|' +
      'não estão inclu|não são inclu|esta visualização|carregad|não veja|não vê|' +
      'ver|visualizar|constam',
    'of-value':
      'uma vez|única vez|novamente|de novo|copi|caracter|dígito|valor|segur|ao criar|criação|texto simples|' +
      'guard|salv',
    limit:
      'limite|no máximo|até|limit|máxim|dia|dias|hora|minuto|segundo|semana|mês|meses|ano|anos|por conta|por usuário|cada|cota|' +
      'pode criar',
    aside:
      'pular para o conteúdo|ir para o conteúdo|ir para o conteúdo principal|atualização automática {R}|relatar um erro|reportar um erro|feedback|enviar feedback|comentários|o guia|guia|manual|relatar um problema|reportar um problema|informar um problema|copiado|copiada|leia a documentação|central de ajuda|configurações da conta|enviar feedback|alterações salvas|boas práticas|perguntas frequentes|documentação|saiba mais|leia mais|mais informações|referência|guia|guias|exemplos|primeiros passos|' +
      'início rápido|configurações|definições|precisa de ajuda|ajuda|falar com o suporte|contato|faq|' +
      'termos de uso|termos de serviço|política de privacidade|privacidade|todos os direitos reservados|voltar|' +
      'escuro|claro|tema|bem vindo|segurança|autenticação|salvo|guardado|atualizado agora mesmo|atualizado',
    act:
      'renome|excluir|eliminar|remov|revogar|girar|renov|criar|adicion|nova|novo|gerar|copi|export|baix|transfer|edit|' +
      'gerenci|desativar|ativar|saiba|ajuda|selecion|atualiz|salv|guard|cancel|fech|contat|limp|redefin|apag',
    clear: 'remov|exclu|elimin|limp|redefin|apag',
    doubt:
      'falh|erro|problema|carreg|tente|ocult|filtrad|correspond|coincid|aguard|offline|sem conexão|algumas|' +
      'alguns|não foi poss|impossív',
    remark: 'ordenad|ordenação|obrigatóri|opcional|por padrão',
    'events-title': 'atualizações',
    state: 'estado|situação',
    done: 'renovad|regenerad|reemitid|substituíd|rotacionad|girad|revogad|restaurad|excluíd|eliminad|removid|redefinid|atualizad|modificad|alterad|editad|renomead|rodad',
    events:
      'o que aconteceu|histórico|atividade|eventos|log|logs|registro|registo|auditoria|linha do tempo' +
      '|alterações|mudanças|modificações|aconteceu|acontecimentos|cronologia',
    another: 'outr|relacionad|principal|filh|semelhant|recent|últim|vinculad|histórico|solicitaç|atividade|evento',
    printed: 'gerad|impress|exportad|página|relatório',
    'sign-in': 'entrar|entre|fazer login|faça login|iniciar sessão',
    rows: 'entradas|itens|resultados|linhas|elementos|registros|registos',
    matches: 'contém|começa com|termina com|correspond',
    whose: 'contas de serviço|conta de serviço|desenvolvedor|programador',
    gone: 'arquiv|movid|mover|desaparec|some d|somem|lixeira',
    advice:
      'trate|guarde|compartilh|partilh|proteja|use|utilize|nunca|não|permit|dão|deve|sobre|suas chaves|cada|pode|você tem|há',
    period: 'este ano|este mês|esta semana|hoje|ontem|desde',
    'title-begin':
      'visualizar|visualização|visualizando|editando|edição|detalhes|detalhe|configurações|configuração|atualizar|atualização|gerenciar|gerenciamento|gerir|gestão|redefinir|regenerar|configurar|informações|resumo|alterar|modificar|rotacionar|renovar|renomear|sobre|consultar|bem vindo|bem vinda|boas vindas|olá|bom dia|boa tarde|ver|mostrar|abrir',
    'any-title': 'início|painel|painel de controle|página inicial|atividade|uso|histórico|preferências',
  },
};
