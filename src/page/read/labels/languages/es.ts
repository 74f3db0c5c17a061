import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'es',
  endings: {
    R: '|activada|desactivada|sí|no',
    C: 'rojo|gris|naranja|amarillo|negrita|cursiva',
    V: 'pueden no estar|no están|temporalmente no están|no están temporalmente',
    F: 'algunas funciones|las funciones|los webhooks|los informes|las notificaciones|las facturas',
    o: 'o|a|os|as',
  },
  labels: {
    created:
      'creó|cread{o}|creación|fecha de creación|se creó|fue cread{o}|generad{o}|generación|fecha de generación|emitid{o}|emisión|fecha de emisión|añadid{o}|agregad{o}|fecha de alta|creaste|generaste|has creado',
    rotated: 'rotad{o}|rotación|última rotación|regenerad{o}|regeneración',
    expires:
      'caduca|caducan|caducará|caducidad|caducad{o}|fecha de caducidad|expira|expiran|expirará|expiración|expirad{o}|fecha de expiración|vencimiento|fecha de vencimiento|vence|vencid{o}|válido hasta|válida hasta|validez|vigencia|vigente hasta|caduca a las|venció|caducó|expiró|no después de|no después del|no válido después de',
    'last-used':
      'último uso|usad{o}|uso|utilizad{o}|última utilización|fecha de último uso|fecha del último uso|última actividad|último acceso|accedid{o}|último acceso a|última llamada|última solicitud|usad{o} por última vez|utilizad{o} por última vez|se usó|se utilizó',
    changed:
      'última sincronización|próxima sincronización|próxima actualización|actualizad{o}|actualización|última actualización|fecha de actualización|modificad{o}|modificación|última modificación|fecha de modificación|último cambio|cambiad{o}|editad{o}|última edición|se actualizó|se modificó|sincronizad{o}',
    age: 'antigüedad|edad|antigüedad de la clave|edad de la clave',
    name: 'nombre|nombres|título|etiqueta|nombre de la clave|nombre del token|apodo|denominación',
    id: 'identificador|id de la clave|id de clave|id del token',
    author:
      'cread{o} por|generad{o} por|añadid{o} por|agregad{o} por|emitid{o} por|utilizad{o} por|usad{o} por|modificad{o} por|actualizad{o} por|creador|creadora|autor|autora|propietario|propietaria|dueño',
    by: 'por',
    old: 'antigu{o}|anterior|anteriores|viej{o}|previ{o}',
    last: 'últim{o}|por última vez|recientemente|reciente',
    other:
      'cuenta|cuentas|usuario|usuarios|usuaria|miembro|miembros|miembro desde|perfil|inicio de sesión|sesión|sesiones|registrad{o}|registro|factura|facturas|facturación|pago|pagos|artículo|artículos|entrada|publicad{o}|publicación|evento|eventos|suscripción|empresa|prueba|cliente|clientes|contacto|contactos|pedido|pedidos|comentarios|certificado|dominio|versión|invitad{o}|revocad{o}|eliminad{o}|desactivad{o}|conexión|equipo',
    key: 'clave|claves|llave|llaves|token|tokens|testigo|testigos|secreto|secretos|credencial|credenciales|contraseña de aplicación|contraseñas de aplicación',
    filler:
      'hora local|fecha|hora|día|tiempo|el|la|los|las|un|una|del|de|a|al|se|fue|ha sido|fueron|es|está|en|y|para|hace|esta|este|su|tu|acceso|personal|personales|privad{o}|servicio|desarrollador|aplicación|app',
    until: 'hasta|hasta el|antes de|antes del|a más tardar',
    planned: 'será|serán|programad{o}|planificad{o}|prevista|previsto|pendiente|fallid{o}|falló|error|cancelad{o}',
    condition: 'si',
    holder: 'política|directiva|acceso|servicio|servicios|aplicación|aplicaciones|app|proyecto',
    for: 'para',
    left: 'restantes|restante|quedan|pronto',
    heading:
      'detalles|detalle|información|resumen|general|visión general|descripción general|estado|fechas|configuración|ajustes|autenticación|autorización|zona de peligro|zona peligrosa',
    column:
      'organización|gravedad|severidad|prioridad|grupo|idioma|ciudad|nivel de acceso|nivel|riesgo|centro de costes|solicitudes|algoritmo|país|departamento|asignado a|apellido|permisos|alcance|alcances|ámbitos|acciones|tipo|rol|roles|prefijo|valor|estado|vista previa|huella|entorno|región|zona|ubicación|categoría|proyecto|modo|visibilidad|origen|plataforma|clase|proyectos',
    'free-text': 'descripción|descripciones|nota|notas|comentario|comentarios|observaciones|propósito|motivo|finalidad',
    none: 'ningún|ninguna|ninguno|sin|no hay|vacío|nada',
    never: 'nunca|jamás',
    'never-used':
      'nunca usad{o}|nunca utilizad{o}|nunca se ha usado|nunca se ha utilizado|nunca se usó|no se ha usado|no se ha utilizado|no se ha utilizado nunca|no se ha usado nunca|sin usar|no utilizad{o}|no usad{o}|aún no utilizad{o}|aún no usad{o}|aún no se ha usado|aún no se ha utilizado|sin uso|todavía no se ha usado|todavía no se ha utilizado',
    'never-expires':
      'nunca caduca|nunca expira|no caduca|no caduca nunca|no expira|no expira nunca|no vence|nunca vence|nunca caducará|sin caducidad|sin vencimiento|sin expiración|sin fecha de caducidad|sin fecha de expiración|sin fecha de vencimiento|validez ilimitada|caduca nunca|expira nunca|indefinid{o}',
    'other-secret': 'secreto de cliente|secreto del cliente|id de cliente|id de solicitud|secreto de firma',
  },

  lists: {
    about: 'unas|unos|aproximadamente|aprox|alrededor de|cerca de|casi|más de|al menos|por lo menos|como mínimo|o más',
    stale:
      'pueden estar desactualizad|puede estar desactualizad|podrían estar desactualizad|podría estar desactualizad|están desactualizad|está desactualizad|no están actualizad|no está actualizad|obsolet|claves más recientes|tokens más recientes|entradas más recientes|hay claves nuevas|nueva versión|vista previa de tus|vista previa de sus|vista previa de las|muestra de tus|extracto|instantánea|datos de ejemplo|datos de muestra|con errores|con advertencias|con problemas|parcialmente sincroniz|sincronizad parcialmente|sincronizado parcialmente|sincronización parcial|en aparecer|para aparecer|en mostrarse|aparecen después|aparecerán después|con retraso|con demora|retras',
    content: 'datos|información|página|vista',
    span: 'pasad|anteriores|desde|entre|transcurrid',
    who: 'que|quien',
    was: 'fue|era',
    not: 'no|sin|ni|inactiv',
    these: 'este|esta|estos|estas|siguientes|aquí',
    here: 'est|aquí',
    way: 'vía|mediante|a través de|a través del|desde|en',
    bearer: 'aplicación|app|integración|servicio|dispositivo',
    place: 'consulte|véase|vaya a|pestaña|página|sección|consola|panel|apartado',
    switch: 'cambi|activ|actualiz|recarg|refresc|pasa a|selecciona un|elige un',
    seen: 'lo que puedes ver|lo que puede ver|lo que ves|lo que ve|estás viendo|está viendo|estás consultando|está consultando',
    'in-use': 'en uso',
    'show-verb': 'ver|mostrar|visualizar|leer|lee|consultar',
    others: 'compañer|colega|otros usuari|otros miembro|otras persona',
    yours: 'tus|sus|tu|vuestras',
    entire: 'lista|existentes|actuales|resumen|listado',
    account: 'cuenta|plan|versión|contacto|suscripción',
    keys: 'claves|llaves|tokens|secretos|credenciales|contraseñas',
    section: 'mi cuenta|seguridad|cuenta|desarrollador|perfil|acceso|integracion|preferencia',
    deed: 'acción|operación',
    personal: 'nombre para mostrar|nombre visible|nombre completo|apodo',
    help: 'cómo|qué es|por qué|consejos|guía|documentación|necesita|ayuda|primeros pasos|buenas prácticas',
    badge: 'nuevo|nueva|predeterminado|predeterminada|principal|actual|recomendado|restringido|restringida|estándar',
    harmless: '{F} {V} disponibles|se muestran en {C}',
    number: 'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce',
    rights: 'acceso completo|solo lectura|sólo lectura|lectura y escritura',
    unnamed:
      'sin título|sin nombre|sin nombrar|sin asignar|sin especificar|sin definir|no definido|no especificado|añadir nombre|añadir un nombre|añade un nombre|agregar nombre|agregar un nombre|agrega un nombre|poner nombre',
    states:
      'comprometido|comprometida|filtrado|filtrada|expuesto|expuesta|limitado|limitada|obsoleto|obsoleta|bloqueado|bloqueada|en pausa',
    sorts: 'clave publicable|clave publicable|clave restringida|clave limitada|clave de prueba',
    'other-keys':
      'cifrado|encriptación|firma|claves de seguridad|llaves de seguridad|llaves de acceso|despliegue|licencia|recuperación',
    'no-name':
      'ver clave|gestionar clave|más información|configuración|ajustes|activo|activa|inactivo|inactiva|habilitado|habilitada|deshabilitado|deshabilitada|activado|desactivado|' +
      'revocado|revocada|caducado|caducada|vencido|vencida|válido|válida|no válido|pendiente|suspendido|sí|no|' +
      'editar|ver|mostrar|abrir|copiar|eliminar|borrar|quitar|cambiar nombre|renombrar|revocar|rotar|renovar|' +
      'gestionar|administrar|detalles|más|acciones|recientemente|hace poco|hace un rato|hace un tiempo|' +
      'hace algún tiempo|hace tiempo|hace mucho|hace mucho tiempo',
    general:
      'claves|llaves|tokens|secretos|contraseñas|si|cuando|debe|deben|debería|deberían|puede|pueden|podría|podrían|' +
      'tiene que|recomienda|recomendamos|recomendado|recomendable|una clave|un token|una llave|cada clave|' +
      'cada token|clave que|token que|por favor|rote|renueve',
    'goes-on': 'son|están|serán|se revocan|se desactivan|necesitan|tardan|funcionan',
    all:
      'periodo ninguno|período ninguno|todos|todas|todo|cualquiera|todo el mundo|todos los propietarios|cualquier propietario|todos los usuarios|' +
      'cualquier usuario|todas las personas|todos los miembros|todos los creadores|todos los equipos|' +
      'todos los estados|cualquier estado|todos los tipos|cualquier tipo|todas las fechas|cualquier fecha|' +
      'todo el tiempo|todos los entornos|todos los proyectos|todas las cuentas|todas las aplicaciones|' +
      'todas las categorías|todos los elementos|todos los resultados|todas las entradas|todas las filas|todas las|' +
      'todos los|mostrar todo|mostrar todos|ver todo|ver todos|ver todas|seleccionar todo|seleccionar todos|' +
      'sin filtro|sin filtros',
    search: 'buscas|busca|buscar|búsqueda|término de búsqueda|busca|encontrar',
    filter:
      'período|periodo|rango de fechas|intervalo de tiempo|intervalo de fechas|filtro|filtros|filtrar|filtrar por|añadir filtro|agregar filtro|todos los filtros|más filtros|' +
      'mostrar filtros|filtros avanzados',
    'load-more':
      'cargar las siguientes|cargar siguientes|cargar más|mostrar más|ver más|más resultados|más elementos|más claves|más tokens|mostrar todo|' +
      'mostrar todos|mostrar todas|ver todo|ver todos|ver todas|cargar todo|cargar todos|cargar siguientes|' +
      'mostrar siguientes|mostrar el resto|ver el resto|más antiguos|y más',
    'next-page':
      'siguiente|siguientes|página siguiente|siguiente página|próxima|próxima página|' +
      'ir a la página siguiente|más antiguos|última página|ir a la última página|adelante|avanzar',
    'previous-page':
      'anterior|anteriores|página anterior|ir a la página anterior|más recientes|primera página|' +
      'ir a la primera página',
    'per-page': 'por página|tamaño de página',
    'of-total':
      'de|resultado|resultados|entrada|entradas|elemento|elementos|registro|registros|fila|filas|total|mostrando|' +
      'coincidencias|encontrado|encontrados|encontradas|más',
    rest: 'de muchas|de muchos|filtro|filtros|más|otros|otras|y otros|y otras|ocultas|ocultos|no mostradas|restantes|adicionales',
    reset: 'borrar todo|restablecer|limpiar todo|restablecer todo|quitar todo|limpiar|reintentar|volver a intentar',
    'no-results':
      'resultados de|lista está incompleta|algunos espacios|algunas organizaciones|algunos proyectos|sin resultados|no hay resultados|ningún resultado|sin coincidencias|no hay coincidencias|' +
      'ninguna coincidencia|no se encontró|no se encontraron|no se ha encontrado|no se han encontrado|' +
      'nada coincide|no coincide|no coinciden|coincida|coincidan|coinciden con|tu búsqueda|su búsqueda|tus filtros|' +
      'sus filtros|resultados de la búsqueda|resultados de búsqueda|resultados para|filtrado por|filtrados por|' +
      'filtro aplicado|filtros aplicados|filtros activos|filtro activo|borrar filtro|borrar filtros|' +
      'limpiar filtros|restablecer filtros|quitar filtros|eliminar filtros|borrar búsqueda|criterios|' +
      'no caben|no cabe|caben en esta página|tu filtro|su filtro|con el filtro|con los filtros',
    refused:
      'sin acceso|no tienes acceso|no tiene acceso|acceso denegado|acceso restringido|solicitar acceso|' +
      'solicita acceso|sin permiso|sin permisos|no tienes permiso|no tienes permisos|no tiene permiso|' +
      'no tiene permisos|no tienes los permisos|no tiene los permisos|permiso denegado|' +
      'permisos insuficientes|permiso requerido|permisos necesarios|necesitas permiso|necesita permiso|' +
      'no permitido|no está permitido|no se permite|no autorizado|no autorizada|no estás autorizado|' +
      'no está autorizado|prohibido|pregunta a tu administrador|pregunte a su administrador|' +
      'pide a tu administrador|pida a su administrador|contacta con tu administrador|' +
      'contacta a tu administrador|póngase en contacto con|ponte en contacto con|solo los administradores|' +
      'solo administradores|sólo los administradores|solo puedes ver|solo ves|solo tus|inicia sesión para|' +
      'inicie sesión para|debes iniciar sesión|debe iniciar sesión|ser administrador|ser un administrador|' +
      'mejora tu plan|mejore su plan|actualiza tu plan para|actualice su plan para|verifica tu identidad|' +
      'verifique su identidad|confirma tu identidad',
    failed:
      'datos de ayer|a fecha de ayer|datos a fecha|algo ha salido mal|algo fue mal|salió mal|un error|error al|error de carga|error del servidor|' +
      'error de red|error de conexión|error inesperado|error interno|no se pudo|no se pudieron|' +
      'no se ha podido|no se han podido|no pudimos|no hemos podido|no fue posible|imposible cargar|fallo al|' +
      'falló|inténtalo de nuevo|inténtelo de nuevo|intentar de nuevo|vuelve a intentarlo|' +
      'vuelva a intentarlo|reintentar|recarga la página|recargue la página|recargar la página|' +
      'actualiza la página|actualice la página|sin conexión|no hay conexión|sin internet|' +
      'se perdió la conexión|conexión perdida|comprueba tu conexión|compruebe su conexión|tiempo de espera|' +
      'tiempo agotado|sesión caducada|sesión expirada|sesión ha caducado|sesión ha expirado|sesión cerrada|' +
      'inicia sesión|inicie sesión|no disponible|no está disponible|no están disponibles|no existe|' +
      'página no encontrada|demasiadas solicitudes|cargando|vaya',
    'no-keys-yet':
      'no hay|aún no hay|todavía no hay|no hay ninguna|no hay ningún|aún no hay ninguna|todavía no hay ninguna|' +
      'ninguna|ningún|sin|no tienes|no tiene|aún no tienes|aún no tiene|todavía no tienes|todavía no tiene|' +
      'no tienes ninguna|no tienes ningún|no tiene ninguna|no tiene ningún|aún no tienes ninguna|' +
      'aún no tienes ningún|todavía no tienes ninguna|todavía no tienes ningún|no has creado ninguna|' +
      'no has creado ningún|aún no has creado|aún no has creado ninguna|aún no has creado ningún|' +
      'todavía no has creado ninguna|todavía no has creado ningún|aún no ha creado ninguna|' +
      'todavía no ha creado ninguna|no se ha creado ninguna|no se han creado|aún no se han creado|' +
      'todavía no se han creado|aún no se ha creado ninguna|no hay creadas|no hay disponibles|no hay para mostrar|' +
      'esta cuenta no tiene|esta cuenta no tiene ninguna|tu cuenta no tiene|su cuenta no tiene',
    part:
      'compartida|compartidas|privad|activo|activos|activa|activas|inactivo|inactivos|inactiva|inactivas|habilitados|habilitadas|deshabilitados|' +
      'deshabilitadas|desactivados|desactivadas|caducado|caducados|caducadas|expirado|expirados|expiradas|vencidos|' +
      'vencidas|revocado|revocados|revocadas|archivado|archivados|archivadas|eliminado|eliminados|eliminadas|míos|' +
      'mías|solo míos|solo mías|mis claves|mis tokens|creados por mí|creadas por mí|compartidos conmigo|' +
      'por caducar|sin usar|recientes|usados recientemente|favoritos|fijados|borradores|pendientes|en uso|válidos|' +
      'personales|compartidos|privados|públicos|prueba|producción',
    sort: 'ordenar|ordenar por|ordenado por|orden|más recientes|más recientes primero|más antiguos primero',
    some:
      'más recient|algunas|algunos|algún|ciertas|ciertos|solo|sólo|únicamente|solamente|otras|otros|antigu|anteriores|' +
      'archivad|revocad|inactiv|activas|activos|caducad|vencid|expirad|desactivad|deshabilitad|habilitad|' +
      'eliminad|ocult|recient|últimas|últimos|mis claves|mis tokens|mías|restante|demás|sin usar|no todas|' +
      'lista completa|' +
      'no se muestr|no aparec|no se inclu|no están inclu|no se list|incomplet|parte de|limitad|no vea|no ve tod|' +
      'no figur|de otros usuari',
    elsewhere: 'otro lugar|se movieron|se han movido|trasladad|se cortó|truncad|recortad|otra página',
    narrowed:
      'últimos|últimas|limitad|restringid|solo|sólo|solamente|únicamente|filtr|datos de prueba|modo de prueba|vista parcial',
    shown:
      'muestr|mostr|visib|list|aparec|ocult|enumer|se ven|' +
      'no se inclu|no están inclu|esta vista|cargad|no vea|no ve tod|' +
      'figur|ver',
    'of-value':
      'una vez|sola vez|de nuevo|otra vez|copi|caracter|carácter|dígito|valor|segur|al crear|texto plano|guard',
    limit:
      'límite|como máximo|hasta|límite|limit|máxim|día|hora|minuto|segundo|semana|mes|meses|año|por cuenta|por usuario|cada|cuota|' +
      'puede crear|puedes crear',
    aside:
      'saltar al contenido|ir al contenido|ir al contenido principal|actualización automática {R}|informar de un error|reportar un error|notificar un error|comentarios|enviar comentarios|opiniones|guía|la guía|manual|informar de un problema|reportar un problema|notificar un problema|copiado|copiada|leer la documentación|centro de ayuda|enviar comentarios|cambios guardados|términos y condiciones|buenas prácticas|preguntas frecuentes|documentación|más información|saber más|leer más|referencia|guía|guías|ejemplos|primeros pasos|' +
      'inicio rápido|configuración|ajustes|necesitas ayuda|ayuda|contactar con soporte|contacto|faq|aviso legal|' +
      'política de privacidad|privacidad|términos de servicio|condiciones de uso|todos los derechos reservados|' +
      'oscuro|claro|tema|volver|bienvenido|seguridad|autenticación|guardado|actualizado ahora mismo|actualizado',
    act:
      'renombr|eliminar|quit|revocar|rotar|renovar|crear|añad|agreg|nuev|gener|copi|export|descarg|edit|gestion|' +
      'administr|desactivar|activar|habilitar|más información|ayuda|seleccion|actualiz|guard|cancel|cerrar|' +
      'contact|borr|limpiar|restablec',
    clear: 'quit|elimin|borr|limpi|restablec',
    doubt:
      'fall|error|problema|carg|reint|inténtalo|intente|ocult|filtrad|coincid|espere|esperando|sin conexión|' +
      'algunas|algunos|no se pud|imposible',
    remark: 'orden|obligatori|requerid|opcional|por defecto|predeterminad',
    'events-title': 'actualizaciones',
    state: 'estado',
    done: 'renovad|regenerad|reemitid|reemplazad|sustituid|rotad|revocad|restaurad|eliminad|borrad|restablecid|actualizad|modificad|cambiad|editad|renombrad',
    events:
      'qué ha pasado|lo que ha pasado|qué ha ocurrido|qué ha sucedido|historial|actividad|eventos|registro de|registros|auditoría|bitácora|cronología' +
      '|cambios|modificaciones|ha pasado|que pasó|qué pasó|ocurrió|ocurrido|sucedió|sucedido',
    another:
      'otras|otros|otra|otro|relacionad|principal|secundari|similar|recient|últim|vinculad|historial|solicitud|actividad|evento',
    printed: 'generad|impres|exportad|página|informe',
    'sign-in': 'iniciar sesión|inicia sesión|inicio de sesión|acceder',
    rows: 'entradas|resultados|filas|elementos|registros',
    matches: 'contiene|empieza por|comienza por|termina en|coincid',
    whose: 'cuentas de servicio|cuenta de servicio|desarrollador',
    gone: 'no se conserv|archiv|muev|mover|desaparec|papelera',
    advice:
      'trata|guard|comparta|comparte|protege|utiliza|usa|use|nunca|no|permit|dan|debe|acerca|sobre|tus claves|sus claves|cada|pued|tienes|hay',
    period: 'este año|este mes|esta semana|hoy|ayer|desde',
    'title-begin':
      'edición|detalles|detalle|configuración|actualizar|actualización|restablecer|restablecimiento|gestionar|gestión|administrar|administración|información|visualizar|visualización|configurar|modificar|modificación|cambiar|regenerar|rotar|renovar|consultar|consulta de|resumen de|vista de|acerca de|ajustes|bienvenido|bienvenida|hola|buenos días|buenas tardes|ver|mostrar|abrir',
    'any-title': 'inicio|panel|panel de control|tablero|consola|actividad|uso|historial|preferencias',
  },
};
