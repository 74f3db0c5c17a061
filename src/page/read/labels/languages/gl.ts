import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'gl',
  labels: {},

  lists: {
    all:
      'todos|todas|todo|calquera|todo o mundo|todos os propietarios|todos os usuarios|todos os estados|' +
      'todos os tipos|mostrar todo|seleccionar todo|sen filtro',
    search: 'buscar|busca|procurar',
    filter: 'filtro|filtros|filtrar|engadir filtro',
    'load-more': 'cargar máis|mostrar máis|ver máis|máis resultados|máis claves|mostrar todo|ver todo|ver todos',
    'next-page': 'seguinte|páxina seguinte|última páxina',
    'previous-page': 'anterior|páxina anterior|primeira páxina',
    'per-page': 'por páxina|filas por páxina',
    'of-total':
      'de|resultado|resultados|elemento|elementos|entradas|rexistros|filas|total|en total|mostrando|atopados|máis',
    'no-results':
      'sen resultados|ningún resultado|non hai resultados|non se atopou|non se atoparon|ningunha coincidencia|' +
      'non coincide|non coinciden|coincidan|resultados da busca|filtros activos|borrar filtros|limpar filtros|' +
      'restablecer filtros',
    refused:
      'non tes acceso|non ten acceso|sen acceso|acceso denegado|acceso restrinxido|non tes permiso|non ten permiso|' +
      'sen permiso|permisos insuficientes|non permitido|non está permitido|non autorizado|prohibido|contacta co|' +
      'póñase en contacto|só administradores|non podes ver|só ves',
    failed:
      'algo saíu mal|saíu mal|produciuse un erro|erro|non se puido|non se puideron|non é posible|fallou|' +
      'téntao de novo|inténtao de novo|tente de novo|recarga a páxina|actualiza a páxina|sen conexión|' +
      'non hai conexión|tempo de espera|sesión caducada|sesión caducou|inicia sesión|non dispoñible|' +
      'non está dispoñible|non existe|páxina non atopada|cargando|agarda',
    'no-keys-yet':
      'non hai|aínda non hai|non hai ningunha|non hai ningún|aínda non hai ningunha|aínda non hai ningún|ningunha|' +
      'ningún|non tes|aínda non tes|non tes ningunha|non tes ningún|aínda non tes ningunha|' +
      'aínda non creaches ningunha|aínda non creaches ningún',
    part:
      'activos|activas|inactivos|inactivas|caducados|caducadas|revogados|revogadas|arquivados|eliminados|meus|' +
      'miñas|só miñas|recentes|favoritos|borradores|pendentes|persoais|privados|públicos',
    sort: 'ordenar|ordenar por|orde',
  },
};
