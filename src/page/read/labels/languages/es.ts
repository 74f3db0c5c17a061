import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'es',
  endings: { o: 'o|a|os|as' },
  labels: {
    created:
      'cread{o}|creación|fecha de creación|se creó|fue cread{o}|generad{o}|generación|fecha de generación|emitid{o}|emisión|fecha de emisión|añadid{o}|agregad{o}',
    rotated: 'rotad{o}|rotación|última rotación|regenerad{o}|regeneración',
    expires:
      'caduca|caducan|caducará|caducidad|caducad{o}|fecha de caducidad|expira|expiran|expirará|expiración|expirad{o}|fecha de expiración|vencimiento|fecha de vencimiento|vence|vencid{o}|válido hasta|válida hasta|validez|vigencia|vigente hasta|caduca a las',
    'last-used':
      'último uso|usad{o}|uso|utilizad{o}|última utilización|fecha de último uso|fecha del último uso|última actividad|último acceso|accedid{o}|último acceso a|última llamada|última solicitud|usad{o} por última vez|utilizad{o} por última vez|se usó|se utilizó',
    changed:
      'actualizad{o}|actualización|última actualización|fecha de actualización|modificad{o}|modificación|última modificación|fecha de modificación|último cambio|cambiad{o}|editad{o}|última edición|se actualizó|se modificó|sincronizad{o}',
    age: 'antigüedad|edad|antigüedad de la clave|edad de la clave',
    name: 'nombre|nombres|título|etiqueta|nombre de la clave|nombre del token',
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
      'fecha|hora|día|tiempo|el|la|los|las|un|una|del|de|a|al|se|fue|ha sido|fueron|es|está|en|y|para|hace|esta|este|su|tu|acceso|personal|personales|privad{o}|servicio|desarrollador|aplicación|app',
    heading:
      'detalles|detalle|información|resumen|general|visión general|descripción general|estado|fechas|configuración|ajustes|autenticación|autorización',
    column: 'permisos|alcance|alcances|ámbitos|acciones|tipo|rol|roles',
    'free-text': 'descripción|descripciones|nota|notas|comentario|comentarios|observaciones|propósito|motivo|finalidad',
    none: 'ningún|ninguna|ninguno|sin|no hay|vacío|nada',
    never: 'nunca|jamás',
    'never-used':
      'nunca usad{o}|nunca utilizad{o}|nunca se ha usado|nunca se ha utilizado|nunca se usó|no se ha usado|no se ha utilizado|no se ha utilizado nunca|no se ha usado nunca|sin usar|no utilizad{o}|no usad{o}|aún no utilizad{o}|aún no usad{o}|aún no se ha usado|aún no se ha utilizado|sin uso|todavía no se ha usado|todavía no se ha utilizado',
    'never-expires':
      'nunca caduca|nunca expira|no caduca|no caduca nunca|no expira|no expira nunca|no vence|nunca vence|nunca caducará|sin caducidad|sin vencimiento|sin expiración|sin fecha de caducidad|sin fecha de expiración|sin fecha de vencimiento|validez ilimitada|caduca nunca|expira nunca|indefinid{o}',
    'other-secret': 'secreto de cliente|secreto del cliente|id de cliente|id de solicitud|secreto de firma',
  },

  lists: {},
};
