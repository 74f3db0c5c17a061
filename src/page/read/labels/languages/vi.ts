import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'vi',
  labels: {
    created:
      'đã tạo|ngày tạo|thời gian tạo|thời điểm tạo|tạo lúc|tạo ngày|tạo vào|được tạo|đã được tạo|được tạo lúc|được tạo vào|được tạo ngày|tạo|đựơc tạo|khởi tạo|ngày khởi tạo|ngày cấp|được cấp|ngày thêm|đã thêm|thêm lúc|được thêm',
    rotated: 'xoay vòng|luân chuyển|lần xoay vòng cuối|tạo lại|được tạo lại',
    expires:
      'hết hạn|ngày hết hạn|thời gian hết hạn|hết hạn vào|hết hạn lúc|hết hạn ngày|sẽ hết hạn|đã hết hạn|thời hạn|hạn sử dụng|có hiệu lực đến|hiệu lực đến|ngày kết thúc|hết hiệu lực',
    'last-used':
      'sử dụng lần cuối|lần sử dụng cuối|lần sử dụng cuối cùng|lần cuối sử dụng|dùng lần cuối|lần dùng cuối|sử dụng gần đây|sử dụng gần nhất|lần sử dụng gần nhất|sử dụng lần cuối lúc|được sử dụng|đã sử dụng|được dùng|sử dụng|truy cập lần cuối|lần truy cập cuối|lần truy cập gần nhất|hoạt động cuối|hoạt động gần nhất|hoạt động lần cuối',
    changed:
      'cập nhật|ngày cập nhật|cập nhật lần cuối|cập nhật lúc|đã cập nhật|lần cập nhật cuối|được cập nhật|sửa đổi|sửa đổi lần cuối|ngày sửa đổi|đã sửa đổi|chỉnh sửa|chỉnh sửa lần cuối|đã chỉnh sửa|thay đổi|thay đổi lần cuối|đồng bộ',
    age: 'tuổi|tuổi khóa|tuổi thọ khóa',
    name: 'tên|tên gọi|tiêu đề|nhãn|tên khóa|tên mã',
    id: 'định danh|mã định danh|id khóa',
    author:
      'người tạo|được tạo bởi|tạo bởi|đã tạo bởi|thêm bởi|cấp bởi|tác giả|chủ sở hữu|người sở hữu|người dùng tạo|cập nhật bởi|sử dụng bởi',
    by: 'bởi',
    old: 'cũ|trước đó|trước',
    last: 'lần cuối|cuối cùng|gần đây|gần nhất|mới nhất',
    other:
      'tài khoản|người dùng|thành viên|hồ sơ|đăng nhập|đăng ký|hóa đơn|hoá đơn|thanh toán|bài viết|xuất bản|đã xuất bản|sự kiện|nhật ký|thuê bao|công ty|tổ chức|phiên|khách hàng|liên hệ|đơn hàng|bình luận|chứng chỉ|tên miền|phiên bản|được mời|thu hồi|đã thu hồi|đã xóa|vô hiệu hóa|kết nối',
    key: 'khóa|khoá|khóa api|khoá api|khóa truy cập|khoá truy cập|mã|mã thông báo|mã truy cập|token|bí mật|khóa bí mật|mật khẩu ứng dụng|thông tin xác thực',
    filler:
      'ngày|giờ|thời gian|thời điểm|lúc|vào|vào lúc|của|và|này|được|đã|cách đây|truy cập|cá nhân|riêng tư|dịch vụ|nhà phát triển|ứng dụng',
    heading: 'chi tiết|thông tin|tổng quan|chung|tóm tắt|trạng thái|cài đặt|thiết lập|cấu hình|xác thực|ủy quyền',
    column: 'quyền|phạm vi|hành động|thao tác|loại|kiểu|vai trò',
    'free-text': 'mô tả|ghi chú|chú thích|nhận xét|mục đích|lý do',
    none: 'không có|chưa có|trống',
    never: 'không bao giờ|chưa bao giờ',
    'never-used':
      'chưa sử dụng|chưa được sử dụng|chưa bao giờ sử dụng|chưa bao giờ được sử dụng|chưa từng sử dụng|chưa từng được sử dụng|chưa dùng|chưa bao giờ dùng|không bao giờ sử dụng',
    'never-expires':
      'không bao giờ hết hạn|không hết hạn|không có thời hạn|vô thời hạn|không thời hạn|không có ngày hết hạn|không giới hạn thời gian|vĩnh viễn|hết hạn không bao giờ',
    'other-secret': 'bí mật ứng dụng khách|id ứng dụng khách|mã yêu cầu',
  },

  lists: {},
};
