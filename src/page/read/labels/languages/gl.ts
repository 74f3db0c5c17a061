import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'gl',
  endings: { o: 'o|a|os|as' },
  labels: {
    created:
      'cread{o}|creación|data de creación|creouse|foi cread{o}|xerad{o}|xeración|data de xeración|emitid{o}|data de emisión|engadid{o}|data de engadido',
    rotated: 'rotad{o}|rotación|última rotación|rexenerad{o}',
    expires:
      'caduca|caducará|caducidade|caducad{o}|data de caducidade|expira|expirará|expiración|data de expiración|vence|vencemento|data de vencemento|válido ata|válida ata|validez|vixencia',
    'last-used':
      'último uso|usad{o}|uso|utilizad{o}|empregad{o}|última utilización|usad{o} por última vez|utilizad{o} por última vez|última actividade|data do último uso|última chamada|última solicitude|último acceso á clave',
    changed:
      'actualizad{o}|actualización|última actualización|data de actualización|actualizouse|modificad{o}|modificación|última modificación|data de modificación|modificouse|último cambio|cambiad{o}|editad{o}|última edición|sincronizad{o}',
    age: 'antigüidade|idade|antigüidade da chave',
    name: 'nome|nomes|título|etiqueta|nome da chave',
    id: 'identificador|id da chave',
    author:
      'cread{o} por|xerad{o} por|engadid{o} por|emitid{o} por|usad{o} por|modificad{o} por|actualizad{o} por|creador|creadora|autor|autora|propietario|propietaria',
    by: 'por',
    old: 'antig{o}|anterior|vell{o}|previ{o}',
    last: 'últim{o}|por última vez|recentemente|recente',
    other:
      'conta|contas|usuario|usuarios|membro|membros|perfil|inicio de sesión|sesión|sesións|conexión|rexistrad{o}|rexistro|factura|facturas|facturación|pagamento|pagamentos|pago|artigo|artigos|entrada|publicad{o}|evento|eventos|subscrición|empresa|cliente|clientes|contacto|contactos|pedido|comentarios|certificado|dominio|versión|convidad{o}|revogad{o}|eliminad{o}|desactivad{o}|equipo',
    key: 'chave|chaves|clave|claves|chave de acceso|token|tokens|segredo|segredos|credencial|credenciais|contrasinal de aplicación|contrasinais de aplicación',
    filler:
      'data|hora|día|tempo|o|a|os|as|un|unha|do|da|de|á|ao|en|no|na|foi|é|está|e|para|hai|esta|este|súa|acceso|persoal|privad{o}|servizo|desenvolvedor|aplicación|app',
    until: 'ata|ata o|antes de|antes do',
    planned: 'será|programad{o}|planificad{o}|previst{o}|pendente|fallou|fallid{o}|cancelad{o}|erro',
    condition: 'se',
    holder: 'política|acceso|servizo|aplicación|app',
    for: 'para',
    left: 'restantes|quedan|axiña',
    heading:
      'detalles|detalle|información|resumo|xeral|visión xeral|estado|datas|configuración|axustes|autenticación|autorización',
    column: 'permisos|ámbito|ámbitos|accións|tipo|rol|roles',
    'free-text': 'descrición|descricións|nota|notas|comentario|observacións|propósito|motivo|finalidade',
    none: 'ningún|ningunha|non hai|sen|baleiro|nada',
    never: 'nunca|xamais',
    'never-used':
      'nunca usad{o}|nunca utilizad{o}|nunca se usou|nunca se utilizou|non se usou|non se usou nunca|aínda non se usou|aínda non usad{o}|non usad{o}|sen usar|sen uso',
    'never-expires':
      'nunca caduca|nunca expira|non caduca|non caduca nunca|non expira|nunca vence|non vence|sen caducidade|sen data de caducidade|sen vencemento|validez ilimitada',
    'other-secret': 'segredo do cliente|id do cliente|id da solicitude',
  },

  lists: {
    about: 'unhas|uns|aproximadamente|arredor de|preto de|máis de|polo menos|como mínimo',
    stale:
      'poden estar desactualizad|pode estar desactualizad|están desactualizad|está desactualizad|non está actualizad|non están actualizad|claves máis recentes|entradas máis recentes|chaves máis recentes|nova versión|vista previa das súas|vista previa das túas|extracto|datos de exemplo|con erros|con advertencias|parcialmente sincroniz|sincronizado parcialmente|en aparecer|para aparecer|con atraso|con retraso',
    content: 'datos|información|páxina|vista',
    span: 'pasad|anteriores|desde|entre',
    who: 'que|quen',
    was: 'foi|era',
    not: 'non|sen|inactiv',
    'show-verb': 'mostrar|ver|ler|consultar',
    yours: 'as túas|túas|teus',
    entire: 'lista|existentes|actuais|resumo',
    account: 'conta|plan|versión|contacto',
    aside: 'comentarios|enviar comentarios|a guía|guía|informar dun problema',
    done: 'renovad|rexenerad|rotad|revogad|eliminad|actualizad|modificad|cambiad|substituíd',
    events: 'cambios|modificacións|historial|actividade|eventos|rexistro',
    rights: 'acceso completo|só lectura|lectura e escritura',
    unnamed: 'sen título|sen nome|sen definir|non definido|engadir nome|engadir un nome',
    states: 'comprometido|comprometida|filtrada|limitado|limitada|obsoleto|obsoleta|bloqueado|bloqueada|en pausa',
    'other-keys': 'cifrado|sinatura|chaves de seguridade|licenza',
    'no-name':
      'activo|activa|inactivo|inactiva|activado|desactivado|revogado|caducado|expirado|válido|non válido|' +
      'pendente|si|non|editar|ver|amosar|mostrar|abrir|copiar|eliminar|borrar|retirar|renomear|cambiar o nome|' +
      'revogar|renovar|xestionar|detalles|máis|accións|recentemente|hai pouco|hai un tempo|hai moito tempo',
    all:
      'todos|todas|todo|calquera|todo o mundo|todos os propietarios|todos os usuarios|todos os estados|' +
      'todos os tipos|mostrar todo|seleccionar todo|sen filtro',
    search: 'buscar|busca|procurar',
    advice: 'compart|recomend|non se volverá',
    filter: 'período|intervalo de datas|intervalo de tempo|filtro|filtros|filtrar|engadir filtro',
    'load-more':
      'cargar máis|mostrar máis|ver máis|máis resultados|máis claves|mostrar todo|ver todo|ver todos|' +
      'amosar máis|amosar todo|amosar todas',
    'next-page': 'seguinte|páxina seguinte|última páxina',
    'previous-page': 'anterior|páxina anterior|primeira páxina',
    'per-page': 'por páxina',
    'of-total': 'de|resultado|resultados|elemento|elementos|entradas|rexistros|filas|total|mostrando|atopados|máis',
    'no-results':
      'sen resultados|ningún resultado|non hai resultados|non se atopou|non se atoparon|ningunha coincidencia|' +
      'non coincide|non coinciden|coincidan|resultados da busca|filtros activos|borrar filtros|limpar filtros|' +
      'restablecer filtros|' +
      'caben nesta páxina|non caben|non cabe|teu filtro|teus filtros|co filtro|cos filtros|seu filtro',
    refused:
      'non tes acceso|non ten acceso|sen acceso|acceso denegado|acceso restrinxido|non tes permiso|' +
      'non ten permiso|sen permiso|permisos insuficientes|non permitido|non está permitido|non autorizado|' +
      'prohibido|contacta co|póñase en contacto|só administradores|só ves|contacto co administrador|' +
      'contacto co teu administrador|contacto co seu administrador|contacte co administrador|' +
      'contacto cun administrador',
    failed:
      'saíu mal|erro|non se puido|non se puideron|fallou|téntao de novo|inténtao de novo|tente de novo|' +
      'recarga a páxina|actualiza a páxina|sen conexión|non hai conexión|tempo de espera|sesión caducada|' +
      'sesión caducou|inicia sesión|non dispoñible|non está dispoñible|non existe|páxina non atopada|' +
      'cargando|agarda|non foi posible cargar|non foi posíbel',
    'no-keys-yet':
      'non hai|aínda non hai|non hai ningunha|non hai ningún|aínda non hai ningunha|aínda non hai ningún|ningunha|' +
      'ningún|non tes|aínda non tes|non tes ningunha|non tes ningún|aínda non tes ningunha|' +
      'aínda non creaches ningunha|aínda non creaches ningún',
    part:
      'activos|activas|inactivos|inactivas|caducados|caducadas|revogados|revogadas|arquivados|eliminados|meus|' +
      'miñas|só miñas|recentes|favoritos|borradores|pendentes|persoais|privados|públicos',
    sort: 'ordenar|ordenar por|orde',
    some:
      'algunhas|algúns|certas|só|soamente|unicamente|outras chaves|máis antigas|arquiv|revogad|revocad|' +
      'inactiv|activas|activos|caducad|desactivad|eliminad|ocult|recentes|últim|miñas|propias|restantes|' +
      'non todas|lista completa|non se mostr|non se amos|non aparec|non se inclú|non están incluí|' +
      'non son visib|parte das|unha parte|parte dos|incomplet|limitada a|limitado a|limitada ás|non vexa|' +
      'non ves|non ve tod|agochad|non figur|non constan|doutros usuari',
    limit: 'como máximo',
    elsewhere: 'noutro lugar|movéronse|cortouse|noutra páxina|outros proxecto|doutros proxecto',
    shown:
      'mostr|amos|visible|lista|aparec|ocult|' +
      'móstr|amós|vexa|ves|non se inclú|non están incluí|agoch|esta vista|cargad|' +
      'ver|figur|constan',
    'of-value': 'unha vez|de novo|outra vez|copi|carácter|valor|segur|ao crear|cando crea',
    doubt: 'erro|problema|fallo|carga|proba|ocult|filtr|coincid|agard|sen conexión|algunhas',
    page: 'páxina',
    rows: 'entradas|resultados|filas|elementos|rexistros',
    rest: 'máis|outras|outros|e outras|restantes|ocultas|agochadas',
    reset: 'borrar todo|limpar todo|restablecer|reintentar|tentar de novo|téntao de novo',
    matches: 'contén|comeza por|coincid',
    whose: 'desenvolvedor',
  },
};
